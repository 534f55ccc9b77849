/** What templates may ask of a value. */
import { groupTitle, indexTitle, otherNames } from './authorities/labels.ts';
import { machineDate, readableDate } from './dates.ts';
import { readDoubt } from './doubts.ts';
import { correctionNames, issueLabel, issueName, publicationName } from './labels.ts';
import { printedContents } from './printed-contents.ts';
import { sourceFormat, sourceLegend, sourcePlace, sourceStart } from './source/places.ts';
import type { Strings } from './strings/index.ts';
import { wholeIssuePlace } from './whole/place.ts';

/** Filters that speak do so in the site's language. */
const speaking = {
  correctionNames,
  groupTitle,
  indexTitle,
  issueLabel,
  issueName,
  publicationName,
  readableDate,
};

type Filter = (...values: never[]) => unknown;

export function filtersOf(strings: Strings): Record<string, Filter> {
  const bound = Object.entries(speaking as Record<string, Filter>).map(
    ([name, filter]) => [name, (value: never) => filter(value, strings as never)] as const,
  );
  return {
    ...Object.fromEntries(bound),
    doubts: (warnings: readonly string[]) => warnings.map(readDoubt),
    machineDate,
    otherNames,
    printedContents,
    wholeIssue: wholeIssuePlace,
    grouped: (count: number) => new Intl.NumberFormat(strings.language).format(count),
    sourceFormat,
    sourceLegend,
    sourcePlace,
    sourceStart,
  };
}
