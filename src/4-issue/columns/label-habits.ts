/** Labels of one page stand alike: on the same side of their headlines, and as far from them. */
import type { DisplayReading } from './displays.ts';
import { labelRows } from './label-rows.ts';
import { type Side, sideOf } from './label-side.ts';
import type { Part } from './parts.ts';

/** What a label costs that stands on the other side, or at another distance, than most do. */
const sideCost = 1;
const distanceCost = 0.8;
/** What it costs that two names stand one right below the other, where a story has but one. */
const crowdedCost = 2;
/** On a page where stories have labels, one without is less likely; and so is a label too many. */
const labelMissing = 0.8;
const labelExtra = 1.5;
/** Two labels stand on one side by chance, more do not. */
const leastOnOneSide = 3;

interface Place {
  side: Side;
  /** Blank lines that part it from its headline. */
  gap: number;
}

/** What speaks against a reading whose labels are too few or too many, or stand now here, now there. */
export function labelCost(reading: DisplayReading): number {
  const { headlines, labels } = reading;
  if (labels.length === 0) return 0;
  const names = new Set(labels.map(({ text }) => text)).size;
  const missing = headlines.length - names;
  return unlikeCost(reading) + (missing > 0 ? missing * labelMissing : -missing * labelExtra);
}

/** What speaks against a reading whose labels stand now here, now there. */
export function unlikeCost(reading: DisplayReading): number {
  const { headlines, labels } = reading;
  const rows = labelRows(labels, headlines);
  const places = labels
    .filter((label) => !rows.has(label))
    .map((label) => placesOf(label, headlines));
  const sides = places.flatMap((each) => agreed(each.map(({ side }) => side)));
  const distances = places.flatMap((each) => agreed(each.map(({ gap }) => gap > 0)));
  return (
    exceptions(sides, leastOnOneSide) * sideCost +
    exceptions(distances, 2) * distanceCost +
    crowded(reading) * crowdedCost
  );
}

/** `邵阳` `高山蔬菜合作社` — how many labels follow right upon another name with which they share a headline. */
function crowded({ headlines, labels }: DisplayReading): number {
  const has = (label: Part, side: Side) =>
    headlines.some((headline) => sideOf(label, headline) === side);
  const rows = labelRows(labels, headlines);
  return labels.filter((label) => {
    if (rows.has(label)) return false;
    const other = labels.find(({ index }) => index === label.index - 1);
    const apart = other && has(other, 'below') && has(label, 'above');
    return other && other.text !== label.text && !apart;
  }).length;
}

/** Where a label stands: beside a headline, or between two, of which a nearer one is its own. */
function placesOf(label: Part, headlines: DisplayReading['headlines']): Place[] {
  const beside = headlines.flatMap((headline) => {
    const side = sideOf(label, headline);
    const below = side === 'above' ? (headline[0] as Part) : label;
    return side ? [{ side, gap: below.gap }] : [];
  });
  const nearest = Math.min(...beside.map(({ gap }) => gap));
  return beside.filter(({ gap }) => gap === nearest);
}

/** What is true of all places that a label may have, if anything is. */
const agreed = <Value>([first, ...others]: readonly Value[]): Value[] =>
  first !== undefined && others.every((other) => other === first) ? [first] : [];

/** How many are unlike most, or unlike one half; where there are too few, there is no habit. */
function exceptions<Value>(values: readonly Value[], least: number): number {
  const [most = 0, second = 0] = [...new Set(values)]
    .map((value) => values.filter((other) => other === value).length)
    .sort((one, other) => other - one);
  const enough = most >= least && most > second;
  return enough || (most === second && values.length > least) ? values.length - most : 0;
}
