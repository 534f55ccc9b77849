/**
 * What Pagefind is told to be languages, for it has one index a language. No language has such codes: there
 * is no stemmer for them, and no segmenter, which the browser would take a while to make for each search;
 * words are taken as they are given.
 */

/** Of the index that holds nothing but Pagefind's program; the parts are merged into it in the browser. */
export const ROOT = 'root';

/** Of a part, by its place from 0 on; the ids of its results begin with it. */
export function partName(part: number): string {
  return `p${part}`;
}
