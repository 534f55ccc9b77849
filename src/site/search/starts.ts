/**
 * Pagefind is given a part's articles as one text, one after another: its lists of places are then
 * shortest, for it repeats itself for each text in which a word stands. Where an article starts in it
 * follows from the lengths that the table tells.
 */

/** Where each one starts, from the lengths of all. */
export function startsOf(lengths: readonly number[]): number[] {
  let start = 0;
  return lengths.map((length) => {
    const own = start;
    start += length;
    return own;
  });
}

/** For each article that has any of these places, those places as counted from its own start; all in order. */
export function byArticle(
  places: readonly number[],
  starts: readonly number[],
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  let article = 0;
  for (const place of places) {
    while ((starts[article + 1] ?? Number.POSITIVE_INFINITY) <= place) article += 1;
    const own = found.get(article) ?? [];
    own.push(place - (starts[article] ?? 0));
    found.set(article, own);
  }
  return found;
}
