/** What templates may ask of the calendar and of publications. */
import { bareWords, type Profile } from '../../2-lines/profile.ts';
import { bars } from '../charts/bars.ts';
import type { Publication } from '../publications.ts';
import { sourceFacts } from '../source-file.ts';
import type { Strings } from '../strings/index.ts';
import * as labels from './labels.ts';
import { sectionCounts } from './sections.ts';

type Filter = (...values: never[]) => unknown;

/** Filters in the site's language; profiles know by what other titles a publication goes. */
export function calendarFilters(
  strings: Strings,
  profiles: readonly Profile[],
): Record<string, Filter> {
  const speaking = { ...labels, sectionCounts, sourceFacts } as Record<string, Filter>;
  const bound = Object.entries(speaking).map(
    ([name, filter]) => [name, (value: never) => filter(value, strings as never)] as const,
  );
  return {
    ...Object.fromEntries(bound),
    bars,
    contactAddress,
    otherTitles: (publication: Publication) => otherTitles(publication, profiles),
  };
}

/** The aliases of the publication's profile; among namesakes, of the one with its publisher. */
export function otherTitles(
  { name, publisher = '' }: Publication,
  profiles: readonly Profile[],
): readonly string[] {
  const titled = profiles.filter(({ title }) => bareWords(title) === bareWords(name));
  const published = titled.find(
    (profile) => bareWords(profile.publisher ?? '') === bareWords(publisher),
  );
  return (published ?? titled[0])?.aliases ?? [];
}

/** An address of the web as it is; to an e-mail address one writes. */
export function contactAddress(contact: string): string {
  return /^https?:/iu.test(contact) ? contact : `mailto:${contact}`;
}
