/** Finds whether any of many texts says the same as another, without comparing each with each. */
import { pairsOf, shareOf } from './pairs.ts';

/**
 * Tells of a text whether `least` of its pairs stand in one of `others`, or `least` of the other's in
 * it. Who shares so many pairs shares one of the rarest, so only texts with a rare pair in common are
 * compared; pairs that stand everywhere cost nothing.
 */
export function matcherOf(others: readonly string[], least: number): (text: string) => boolean {
  const exact = new Set(others);
  const all = [...exact].map(pairsOf);
  const holders = indexOf(all, (pairs) => pairs);
  const rarity = (pair: string) => holders.get(pair)?.length ?? 0;
  const rarest = (pairs: ReadonlySet<string>) => {
    const wanted = Math.ceil(pairs.size * (1 - least)) + 1;
    return [...pairs].sort((one, other) => rarity(one) - rarity(other)).slice(0, wanted);
  };
  const known = indexOf(all, rarest);
  return (text) => {
    const pairs = pairsOf(text);
    if (exact.has(text) && pairs.size > 0) return true;
    const near = new Set<ReadonlySet<string>>();
    for (const pair of rarest(pairs)) for (const other of holders.get(pair) ?? []) near.add(other);
    for (const pair of pairs) for (const other of known.get(pair) ?? []) near.add(other);
    for (const other of near) {
      if (Math.max(shareOf(pairs, other), shareOf(other, pairs)) >= least) return true;
    }
    return false;
  };
}

type Pairs = ReadonlySet<string>;

function indexOf(all: readonly Pairs[], keys: (pairs: Pairs) => Iterable<string>) {
  const index = new Map<string, Pairs[]>();
  for (const pairs of all) {
    for (const key of keys(pairs)) {
      const found = index.get(key);
      if (found) found.push(pairs);
      else index.set(key, [pairs]);
    }
  }
  return index;
}
