/** Which words the headlines and the texts of a page have in common, rare ones counting most. */
import { pairsOf } from '../../2-lines/pairs.ts';
import type { Part } from './parts.ts';

/** What a pair of neighbouring characters counts that stands in one text of the page alone. */
const sharedWeight = 0.5;
/** The first paragraph of a story says again what its headline says; two headlines in one find no such paragraph. */
const leadWeight = 0.35;
/** What a text counts that says again what texts above it have said of the headline, for each pair and at most. */
const againWeight = 0.2;
const mostAgain = 0.8;
/** `春回大地柳叶新。` — what is shorter only leads to the first paragraph, in UTF-16 units. */
const shortestLead = 24;
/** Pairs that two neighbouring texts have, and no other of the page, each and at most. */
const togetherWeight = 0.08;
const mostTogether = 0.8;

export interface Words {
  /** How well the words of some display lines fit each run of texts: by its first, then by its last. */
  fit(display: readonly Part[]): readonly (readonly number[])[];
  /** How well they fit the single text that they fit best. */
  bestFit(display: readonly Part[]): number;
  /** Whether a text says the word that two display lines would make where they meet. */
  bridges(before: Part, after: Part): boolean;
  /** What a text and the one before it alone have in common. */
  together(index: number): number;
}

interface Shared {
  weight: number;
  /** The texts that have the pair, in order. */
  at: readonly number[];
}

/** Counts the words of a page's texts. */
export function countWords(texts: readonly Part[]): Words {
  const places = placesOf(texts);
  // 1 for a pair that one text has, next to nothing for one that all have.
  const rarity = ({ length }: readonly number[]) =>
    Math.log(1 + texts.length / length) / Math.log(1 + texts.length);
  const shared = (display: readonly Part[]): Shared[] =>
    [...pairsOf(display.map(({ text }) => text).join(''))].flatMap((pair) => {
      const at = places.get(pair);
      return at ? [{ weight: rarity(at), at }] : [];
    });
  const alone = texts.map(() => 0);
  for (const [one, other] of [...places.values()].filter(({ length }) => length === 2)) {
    if (other === (one as number) + 1) alone[other] = (alone[other] as number) + togetherWeight;
  }
  const known = new Map<string, number[][]>();
  return {
    bridges: (before, after) => {
      const meet = [...before.text].slice(-1).concat([...after.text].slice(0, 1));
      return [...pairsOf(meet.join(''))].some((pair) => places.has(pair));
    },
    together: (index) => Math.min(mostTogether, alone[index] ?? 0),
    fit: (display) => {
      const key = display.map(({ index }) => index).join(' ');
      const fits = known.get(key) ?? fitsOf(shared(display), texts);
      known.set(key, fits);
      return fits;
    },
    bestFit: (display) => {
      const sums = texts.map(() => 0);
      for (const { weight, at } of shared(display)) {
        for (const place of at) sums[place] = (sums[place] as number) + weight * sharedWeight;
      }
      return Math.max(0, ...sums);
    },
  };
}

function placesOf(texts: readonly Part[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  texts.forEach(({ text }, index) => {
    for (const pair of pairsOf(text)) {
      const known = places.get(pair);
      if (known) known.push(index);
      else places.set(pair, [index]);
    }
  });
  return places;
}

/** For each first and last text of a run, what all pairs that stand in it count, each once in full. */
function fitsOf(shared: readonly Shared[], texts: readonly Part[]): number[][] {
  const said = texts.map(() => 0);
  for (const { weight, at } of shared) {
    for (const place of at) said[place] = (said[place] as number) + weight;
  }
  return texts.map(({ text }, from) => {
    const lead = text.length < shortestLead ? from + 1 : from;
    const gains = texts.map(() => 0);
    const again = [...said];
    for (const { weight, at } of shared) {
      const first = at.find((place) => place >= from);
      if (first === undefined) continue;
      const counted = first <= lead ? sharedWeight + leadWeight : sharedWeight;
      gains[first] = (gains[first] as number) + weight * counted;
      again[first] = (again[first] as number) - weight;
    }
    let sum = 0;
    return gains.map((gain, place) => {
      if (place >= from) sum += gain + Math.min(mostAgain, (again[place] as number) * againWeight);
      return sum;
    });
  });
}
