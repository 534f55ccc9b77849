/** How much of one text stands in another, measured by pairs of neighbouring characters. */

/** The pairs of neighbouring characters in a text; width, case, spaces and punctuation aside. */
export function pairsOf(text: string): Set<string> {
  const key = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const characters = [...key];
  return new Set(characters.slice(1).map((character, i) => `${characters[i]}${character}`));
}

/** The share of `pairs` that stand in `text`, from 0 to 1; 0 when there are none. */
export function shareOf(pairs: ReadonlySet<string>, text: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of pairs) if (text.has(pair)) shared++;
  return pairs.size === 0 ? 0 : shared / pairs.size;
}
