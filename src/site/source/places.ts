/** Where an issue's source is shown, and where in it an article stands. */
import { tileKinds } from '../../5-articles/source-record.ts';
import { sourcePageAddress } from '../addresses.ts';
import type { Article, Issue } from '../catalog.ts';

/** Address of an article's first line in the source; undefined where no source is filed. */
export function sourcePlace({ issue, order }: Article): string | undefined {
  const place = issue.source?.articles[order - 1];
  return place ? `${sourcePageAddress(issue.facts.id, place.page)}#article-${order}` : undefined;
}

/** Address of the first page of an issue's source; undefined where none is filed. */
export function sourceStart({ facts, source }: Issue): string | undefined {
  return source && source.pages.length > 0 ? sourcePageAddress(facts.id, 1) : undefined;
}

/** How many characters of each kind there are, in the order of a bulletin, and in all. */
export function sourceLegend({ source }: Issue) {
  const kinds = tileKinds.flatMap((kind) => {
    const characters = source?.characters[kind] ?? 0;
    return characters > 0 ? [{ kind, characters }] : [];
  });
  return { kinds, characters: kinds.reduce((sum, { characters }) => sum + characters, 0) };
}

/** What a document is called: `PDF`. */
export const sourceFormat = ({ facts }: Issue): string =>
  /\.([a-z0-9]{1,5})$/iu.exec(facts.source)?.[1]?.toUpperCase() ?? '—';
