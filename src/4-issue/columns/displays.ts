/**
 * All likely ways to read a page's display lines: each is a label, a headline, or one of the two to
 * four lines of one; some may also name a section. The best few of each run of them are put together for the whole page.
 */
import { creditAtEnd, labelledLine } from '../../3-blocks/signs/credit.ts';
import { tellsHappening } from '../../3-blocks/signs/happening.ts';
import { type DisplayHabits, habitsOf } from './display-habits.ts';
import { headlineWeight } from './headline-weight.ts';
import { labelCost } from './label-habits.ts';
import { isRightBelow } from './label-side.ts';
import { namesUnit, nameWeight } from './names.ts';
import type { ColumnPage } from './pages.ts';
import type { Part } from './parts.ts';
import type { Words } from './words.ts';

/** The parts of one headline, in order. */
export type Headline = readonly Part[];

export interface DisplayReading {
  headlines: readonly Headline[];
  labels: readonly Part[];
  /** Names of sections. */
  names: readonly Part[];
  /** What speaks for it, texts aside. */
  weight: number;
}

/** No headline takes more lines. */
const mostLines = 4;
/** What a label costs that touches a headline where others are set apart. */
const touchingCost = 2;
/** So many ways to read one run are kept, and so many for the page. */
const mostWays = 200;
/** A headline that is not a line by itself costs a text of its own. */
const headlineCost = 2;
/** What the contents name is a headline, all of it and nothing beside it. */
const entryWeight = 3;
/** A line of one word that a text says may be a name, in UTF-16 units. */
const [shortestName, longestName] = [4, 12];

const nothing = { headlines: [], labels: [], names: [], weight: 0, rank: 0 };

/** The readings of all display lines of a page, the likeliest first; `isEntry` tells what the contents name,
 * and `wrap` is the width at which headlines are wrapped. */
export function displayReadings(
  page: ColumnPage,
  words: Words,
  isEntry: (parts: Headline) => boolean = () => false,
  wrap?: number,
): DisplayReading[] {
  const habits = habitsOf(page, wrap);
  let ways: Ranked[] = [nothing];
  for (const run of displayRuns(page)) {
    // What its labels are like on their own tells which ways to read a run are worth keeping.
    const readings = readRun(run, page, words, isEntry, habits).map((reading) => ({
      ...reading,
      rank: reading.rank - labelCost(reading),
    }));
    ways = best(ways.flatMap((way) => readings.map((reading) => joined(way, reading))));
  }
  return ways.map(({ rank: _, ...reading }) => reading);
}

interface Ranked extends DisplayReading {
  /** Weight and what the words promise: by it the best are kept. */
  rank: number;
}

/** Display lines with nothing between them. */
function displayRuns(page: ColumnPage): Part[][] {
  const runs: Part[][] = [];
  for (const part of page) {
    if (part.kind !== 'fragment' && part.kind !== 'label') continue;
    const open = runs.at(-1);
    if (open && isRightBelow(open.at(-1) as Part, part)) open.push(part);
    else runs.push([part]);
  }
  return runs;
}

function readRun(
  run: readonly Part[],
  page: ColumnPage,
  words: Words,
  isEntry: (parts: Headline) => boolean,
  habits: DisplayHabits,
): Ranked[] {
  const upTo: Ranked[][] = [[nothing]];
  for (let end = 1; end <= run.length; end++) {
    const ways: Ranked[] = [];
    const last = run[end - 1] as Part;
    const asLabel = labelWeight(last, page, words);
    if (asLabel !== undefined) {
      const weight = asLabel - (habits.touching.has(last) ? touchingCost : 0);
      const label = { ...nothing, labels: [last], weight, rank: weight };
      ways.push(...(upTo[end - 1] ?? []).map((way) => joined(way, label)));
    }
    const asName = nameWeight(last, page);
    if (asName !== undefined) {
      const name = { ...nothing, names: [last], weight: asName, rank: asName };
      ways.push(...(upTo[end - 1] ?? []).map((way) => joined(way, name)));
    }
    for (let start = end - 1; start >= Math.max(0, end - mostLines); start--) {
      const parts = run.slice(start, end);
      // `供稿：教务处` says of itself that it is no headline; what stands above it is one by itself.
      if (isLabelled(parts[0] as Part)) break;
      const weight = headlineWeight(parts, habits, words) + (isEntry(parts) ? entryWeight : 0);
      const rank = weight + words.bestFit(parts) - headlineCost;
      const headline = { ...nothing, headlines: [parts], weight, rank };
      ways.push(...(upTo[start] ?? []).map((way) => joined(way, headline)));
    }
    upTo.push(best(ways));
  }
  return upTo[run.length] ?? [];
}

const isLabelled = ({ kind, text }: Part) => kind === 'label' && labelledLine(text) !== undefined;

const joined = (one: Ranked, other: Ranked): Ranked => ({
  headlines: [...one.headlines, ...other.headlines],
  labels: [...one.labels, ...other.labels],
  names: [...one.names, ...other.names],
  weight: one.weight + other.weight,
  rank: one.rank + other.rank,
});

const best = (ways: Ranked[]) =>
  ways.sort((one, other) => other.rank - one.rank).slice(0, mostWays);

/** A line that may be a name, but does not look like one. */
const unlikelyName = 0.5;
/** What its words count by themselves; beside a headline they count again. */
const toldShare = 0.5;
/** Where texts end with credits, no labels are needed. */
const creditedCost = 3;

/** What speaks for a line being a label; nothing when it can be none. */
function labelWeight(part: Part, page: ColumnPage, words: Words): number | undefined {
  const credited = page.some(({ kind, text }) => kind === 'text' && creditAtEnd(text, true));
  const told = words.bestFit([part]) * toldShare - (credited ? creditedCost : 0);
  if (part.kind === 'label') return told;
  const { text } = part;
  const others = page.some((other) => other.kind === 'label');
  if (others && namesUnit(text)) return told;
  if (text.length < shortestName || text.length > longestName || tellsHappening(text)) {
    return undefined;
  }
  const said = page.some((other) => other.kind === 'text' && other.text.includes(text));
  return said && others ? told - unlikelyName : undefined;
}
