import { pairsOf, shareOf } from '../../2-lines/pairs.ts';

/** Entries are shortened; this share of pairs tells that one names a headline. */
const leastShared = 0.5;

/** Of each text, the place of the entry that names it; texts that none names are left out. */
export function namedBy(
  entries: readonly ReadonlySet<string>[],
  headlines: readonly ReadonlySet<string>[],
): Map<number, number> {
  const named = new Map<number, number>();
  headlines.forEach((headline, at) => {
    const found = entries.findIndex(
      (entry) => Math.max(shareOf(entry, headline), shareOf(headline, entry)) >= leastShared,
    );
    if (found >= 0) named.set(at, found);
  });
  return named;
}

/**
 * `Pier Closure` for `Pier Closed for Pile Replacement`: an entry that says its headline in other words stands
 * between those of the headlines around it, and says one word of it that no other there does. Adds such
 * pairs to those that are found by their words.
 */
export function pairedByOrder(entries: readonly string[], headlines: readonly string[]) {
  const [wanted, printed] = [entries.map(pairsOf), headlines.map(pairsOf)];
  const named = namedBy(wanted, printed);
  const used = new Set(named.values());
  const paired = new Map(named);
  for (let first = 0; first < printed.length; first++) {
    if (named.has(first)) continue;
    let end = first;
    while (end < printed.length && !named.has(end)) end++;
    // Without a neighbour on either side the order tells nothing.
    if (first === 0 && end === printed.length) break;
    const from = (named.get(first - 1) ?? -1) + 1;
    const to = named.get(end) ?? wanted.length;
    const free = [...wanted.keys()].slice(from, to).filter((entry) => !used.has(entry));
    const between = [...printed.keys()].slice(first, end);
    const shares = (headline: number, entry: number) =>
      shareOf(wanted[entry] as Set<string>, printed[headline] as Set<string>) > 0;
    for (const headline of between) {
      const [entry, ...others] = free.filter((each) => shares(headline, each));
      const alone =
        entry !== undefined && between.filter((each) => shares(each, entry)).length === 1;
      if (alone && others.length === 0) paired.set(headline, entry);
    }
    first = end;
  }
  return paired;
}
