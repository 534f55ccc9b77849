/** Which words the headlines and the texts of a page have in common, rare ones counting most. */
import { pairsOf } from '../../2-lines/pairs.ts';
import type { Part } from './parts.ts';

/** What a pair of neighbouring characters counts that stands in one text of the page alone. */
const sharedWeight = 0.4;
/** The first paragraph of a story says again what its headline says: enough to break a tie. */
const leadWeight = 0.08;

export interface Words {
  /** How well the words of some display lines fit a run of texts. */
  fit(display: readonly Part[], from: number, to: number): number;
  /** How well they fit the single text that they fit best. */
  bestFit(display: readonly Part[]): number;
}

/** Counts the words of a page's texts. */
export function countWords(texts: readonly Part[]): Words {
  const each = texts.map(({ text }) => pairsOf(text));
  const frequency = new Map<string, number>();
  for (const pairs of each) {
    for (const pair of pairs) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  }
  // 1 for a pair that one text has, next to nothing for one that all have.
  const rarity = (pair: string) =>
    Math.log(1 + texts.length / (frequency.get(pair) ?? texts.length)) / Math.log(1 + texts.length);
  const places = new Map<string, number[]>();
  each.forEach((pairs, index) => {
    for (const pair of pairs) {
      const known = places.get(pair);
      if (known) known.push(index);
      else places.set(pair, [index]);
    }
  });
  const wanted = new Map<string, { weight: number; at: number[] }[]>();
  const shared = (display: readonly Part[]) => {
    const text = display.map((part) => part.text).join('');
    const known = wanted.get(text);
    if (known) return known;
    const found = [...pairsOf(text)].flatMap((pair) => {
      const at = places.get(pair);
      return at ? [{ weight: rarity(pair), at }] : [];
    });
    wanted.set(text, found);
    return found;
  };
  return {
    fit: (display, from, to) =>
      shared(display).reduce((sum, { weight, at }) => {
        const inside = at.some((place) => place >= from && place <= to);
        const leads = at.includes(from);
        return sum + weight * ((inside ? sharedWeight : 0) + (leads ? leadWeight : 0));
      }, 0),
    bestFit: (display) => {
      const sums = texts.map(() => 0);
      for (const { weight, at } of shared(display)) {
        for (const place of at) sums[place] = (sums[place] as number) + weight * sharedWeight;
      }
      return Math.max(0, ...sums);
    },
  };
}
