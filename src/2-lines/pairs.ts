/** How much of one text stands in another, measured by pairs of neighbours: Han characters or Latin words. */

/** A Latin word as long as this says something by itself. */
const tellingWord = /^[\p{Script=Latin}]{4,}$/u;

/** What a text consists of, in order; width, case, spaces and punctuation aside. */
function unitsOf(text: string): string[] {
  const key = text.normalize('NFKC').toLowerCase();
  return key.match(/\p{Script=Latin}+|\p{N}+|\p{L}/gu) ?? [];
}

/** The pairs of neighbours in a text; width, case, spaces and punctuation aside. */
export function pairsOf(text: string): Set<string> {
  const units = unitsOf(text);
  const pairs = new Set(units.filter((unit) => tellingWord.test(unit)));
  for (let i = 1; i < units.length; i++) pairs.add(`${units[i - 1]} ${units[i]}`);
  return pairs;
}

/** Something that can be asked for pairs. */
export interface Pairs {
  has: (pair: string) => boolean;
}

/** A long text to be asked for a few pairs; making a set of all of its own would take far longer. */
export function pairsIn(text: string): Pairs {
  const units = ` ${unitsOf(text).join(' ')} `;
  const has = (pair: string) => {
    // A search that begins with a space would stop at every unit.
    const wanted = `${pair} `;
    let at = units.indexOf(wanted);
    while (at > 0 && units[at - 1] !== ' ') at = units.indexOf(wanted, at + 1);
    return at > 0;
  };
  return { has };
}

/** The share of `pairs` that stand in `text`, from 0 to 1; 0 when there are none. */
export function shareOf(pairs: ReadonlySet<string>, text: Pairs): number {
  let shared = 0;
  for (const pair of pairs) if (text.has(pair)) shared++;
  return pairs.size === 0 ? 0 : shared / pairs.size;
}
