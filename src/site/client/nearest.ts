/** What to ask instead, where a query finds nothing: parts of it that do find something. */
import type { Term } from '../search/query.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { placesOf } from './phrases.ts';

/** More is no help, and costs. */
const MOST_OFFERED = 3;
const MOST_TRIED = 12;
/** A single character stands nearly everywhere. */
const SHORTEST = 2;

/** Parts of the missing terms, the longest that stand anywhere; then what else was asked for. */
export async function nearestTo(
  index: ArchiveIndex,
  terms: readonly Term[],
  missing: readonly Term[],
): Promise<string[]> {
  const others = terms.filter((term) => !term.excluded && !missing.includes(term));
  const parts = await Promise.all(missing.map((term) => longestParts(index, term.folded)));
  const without = missing.length > 0 && (await standTogether(index, others));
  const offered = [
    ...(without ? [others.map(({ text }) => text).join(' ')] : []),
    ...parts.flat(),
    ...others.map(({ text }) => text),
  ];
  return [...new Set(offered)].slice(0, MOST_OFFERED);
}

/** Whether some article holds all the terms. */
async function standTogether(index: ArchiveIndex, terms: readonly Term[]): Promise<boolean> {
  const [first, ...others] = await Promise.all(terms.map(({ folded }) => placesOf(index, folded)));
  return [...(first?.keys() ?? [])].some((article) =>
    others.every((places) => places.has(article)),
  );
}

async function longestParts(index: ArchiveIndex, phrase: string): Promise<string[]> {
  const characters = [...phrase];
  let tried = 0;
  for (let length = characters.length - 1; length >= SHORTEST; length -= 1) {
    const found: string[] = [];
    const ends = new Set([0, characters.length - length]);
    for (const start of ends) {
      if (cutsWord(characters, start) || cutsWord(characters, start + length)) continue;
      tried += 1;
      const part = characters.slice(start, start + length).join('');
      if ((await placesOf(index, part)).size > 0) found.push(part);
    }
    if (found.length > 0 || tried >= MOST_TRIED) return found;
  }
  return [];
}

const LATIN = /[\p{Script=Latin}\d]/u;

/** `xie` is no part of `kexie` that anybody meant. */
export function cutsWord(characters: readonly string[], at: number): boolean {
  return LATIN.test(characters[at - 1] ?? '') && LATIN.test(characters[at] ?? '');
}
