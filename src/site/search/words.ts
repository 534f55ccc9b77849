/**
 * The words of the index. Each term is filed together with the one after it, `科学素质` as 科学, 学素,
 * 素质: pairs are so many that each has few places, and a query needs only every other one.
 */

/**
 * Takes up a place and is not filed: Pagefind counts what stands between spaces, and of punctuation
 * indexes nothing.
 */
export const BLANK = '|';

/** The words of a passage, at the places of its terms: the last one has none after it. */
export function pairsOf(terms: readonly string[]): string[] {
  return terms.map((term, at) => (at + 1 < terms.length ? term + terms[at + 1] : BLANK));
}

/** A word, and how far from the phrase's start it must stand. */
export interface Part {
  word: string;
  offset: number;
}

/** The parts that together hold every character of a phrase: every other pair, and the last. */
export function partsOf(phrase: string): Part[] {
  const terms = [...phrase];
  const last = terms.length - 2;
  const parts: Part[] = [];
  for (let offset = 0; offset <= last; offset += 2) parts.push(partAt(terms, offset));
  if (terms.length % 2 === 1 && last >= 0) parts.push(partAt(terms, last));
  return parts;
}

function partAt(terms: readonly string[], offset: number): Part {
  return { word: `${terms[offset]}${terms[offset + 1]}`, offset };
}
