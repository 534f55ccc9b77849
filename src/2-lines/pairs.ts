/** How much of one text stands in another, measured by pairs of neighbours: Han characters or Latin words. */

/** A Latin word as long as this says something by itself. */
const tellingWord = /^[\p{Script=Latin}]{4,}$/u;

/** The pairs of neighbours in a text; width, case, spaces and punctuation aside. */
export function pairsOf(text: string): Set<string> {
  const key = text.normalize('NFKC').toLowerCase();
  const units = key.match(/\p{Script=Latin}+|\p{N}+|\p{L}/gu) ?? [];
  const pairs = new Set(units.filter((unit) => tellingWord.test(unit)));
  for (let i = 1; i < units.length; i++) pairs.add(`${units[i - 1]} ${units[i]}`);
  return pairs;
}

/** The share of `pairs` that stand in `text`, from 0 to 1; 0 when there are none. */
export function shareOf(pairs: ReadonlySet<string>, text: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of pairs) if (text.has(pair)) shared++;
  return pairs.size === 0 ? 0 : shared / pairs.size;
}
