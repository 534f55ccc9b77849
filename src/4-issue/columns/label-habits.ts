/** Labels of one page stand alike: on the same side of their headlines, and as far from them. */
import type { DisplayReading } from './displays.ts';
import { type Side, sideOf } from './label-side.ts';
import type { Part } from './parts.ts';

/** What a label costs that stands on the other side, or at another distance, than most do. */
const sideCost = 1;
const distanceCost = 0.8;
/** Two labels stand on one side by chance, more do not. */
const leastOnOneSide = 3;

interface Place {
  side: Side;
  /** Whether blank lines part it from its headline. */
  apart: boolean;
}

/** What speaks against a reading whose labels stand now here, now there. */
export function unlikeCost({ headlines, labels }: DisplayReading): number {
  const places = labels.flatMap((label) => placeOf(label, headlines) ?? []);
  const sides = places.map(({ side }) => side);
  const distances = places.map(({ apart }) => apart);
  return exceptions(sides, leastOnOneSide) * sideCost + exceptions(distances, 2) * distanceCost;
}

/** Where a label stands; nothing where it has a headline on either side, or on none. */
function placeOf(label: Part, headlines: DisplayReading['headlines']): Place | undefined {
  const beside = headlines.flatMap((headline) => {
    const side = sideOf(label, headline);
    const below = side === 'above' ? (headline[0] as Part) : label;
    return side ? [{ side, apart: below.gap > 0 }] : [];
  });
  return beside.length === 1 ? beside[0] : undefined;
}

/** How many are unlike most; where too few are alike, or as many otherwise, there is no habit. */
function exceptions<Value>(values: readonly Value[], least: number): number {
  const [most = 0, second = 0] = [...new Set(values)]
    .map((value) => values.filter((other) => other === value).length)
    .sort((one, other) => other - one);
  return most >= least && most > second ? values.length - most : 0;
}
