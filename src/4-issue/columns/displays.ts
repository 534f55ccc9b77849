/**
 * All likely ways to read a page's display lines: each is a label, a headline, or one of the two to
 * four lines of one; some may also name a section. The best few of each run of them are put together for the whole page.
 */
import { creditAtEnd, labelledLine } from '../../3-blocks/signs/credit.ts';
import { tellsHappening } from '../../3-blocks/signs/happening.ts';
import { repeatsName } from '../../3-blocks/signs/label.ts';
import { leavesBracketOpen } from '../../3-blocks/signs/sentence.ts';
import { namesUnit, nameWeight, usualGap } from './names.ts';
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
/** So many ways to read one run are kept, and so many for the page. */
const mostWays = 200;
/** A headline that is not a line by itself costs a text of its own. */
const headlineCost = 2;
/** What the contents name is a headline, all of it and nothing beside it. */
const entryWeight = 3;
/** A line of one word that a text says may be a name, in UTF-16 units. */
const [shortestName, longestName] = [4, 12];

const nothing = { headlines: [], labels: [], names: [], weight: 0, rank: 0 };

/** The readings of all display lines of a page, the likeliest first; `isEntry` tells what the contents name. */
export function displayReadings(
  page: ColumnPage,
  words: Words,
  isEntry: (parts: Headline) => boolean = () => false,
): DisplayReading[] {
  let ways: Ranked[] = [nothing];
  for (const run of displayRuns(page)) {
    const readings = readRun(run, page, words, isEntry);
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
    if (open && open.at(-1)?.index === part.index - 1) open.push(part);
    else runs.push([part]);
  }
  return runs;
}

function readRun(
  run: readonly Part[],
  page: ColumnPage,
  words: Words,
  isEntry: (parts: Headline) => boolean,
): Ranked[] {
  const gap = {
    usual: usualGap(page),
    parts: partsHeadlines(page),
    touching: touchingNames(page),
  };
  const upTo: Ranked[][] = [[nothing]];
  for (let end = 1; end <= run.length; end++) {
    const ways: Ranked[] = [];
    const last = run[end - 1] as Part;
    const asLabel = labelWeight(last, page, words);
    if (asLabel !== undefined) {
      const weight = asLabel - (gap.touching.has(last) ? touchingCost : 0);
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
      const weight = headlineWeight(parts, gap, words) + (isEntry(parts) ? entryWeight : 0);
      const rank = weight + words.bestFit(parts) - headlineCost;
      const headline = { ...nothing, headlines: [parts], weight, rank };
      ways.push(...(upTo[start] ?? []).map((way) => joined(way, headline)));
    }
    upTo.push(best(ways));
  }
  return upTo[run.length] ?? [];
}

interface Gap {
  /** Blank lines between any two lines, at least. */
  usual: number;
  /** Whether blank lines part headlines. */
  parts: boolean;
  /** Names that touch a line of a headline, where labels are set apart. */
  touching: ReadonlySet<Part>;
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

/** What a name costs that is read as a headline, or as a line of one: it is more likely a label. */
const repeatedCost = 6;
const nameCost = 2.5;
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

/** Lines of one headline follow each other closely, and are about equally wide. */
const closeWeight = 0.3;
/** A blank line stands between two headlines rather, where other lines touch. */
const partedCost = 1.5;
const balancedWeight = 0.5;
const leastBalance = 0.6;
/** Wider lines are headlines by themselves, narrower ones are broken, in Han characters. */
const usualBreak = 14;
const breakWeight = 0.15;
const [mostAgainst, mostFor] = [-1.8, 0.6];
/** Headlines of more lines are rarer. */
const lineCost = 0.7;
/** Lines of one headline are set alike. */
const asideCost = 1.2;

/** Hardly a headline is so short, in Han characters; a headline's last line may well be. */
const shortHeadline = 8;
const shortCost = 0.4;

/** Where some display lines of a page touch, as lines of one headline do, a blank line parts headlines. */
const partsHeadlines = (page: ColumnPage) =>
  !page.some(({ loose }) => loose) &&
  page.some((part, at) => isDisplay(part) && isDisplay(page[at - 1]) && part.gap === 0);

/** So many labels that blank lines set apart are a habit. */
const leastApart = 2;
/** What a label costs that touches a headline then. */
const touchingCost = 2;

/** `市科技馆⏎走进高原`, where `⏎市科协⏎` has a blank line above and below: the name is a line of the headline. */
function touchingNames(page: ColumnPage): ReadonlySet<Part> {
  // Blank lines that stand anywhere, even inside texts, set nothing apart.
  if (page.some(({ ragged }) => ragged)) return new Set();
  const labels = page.filter(({ kind }) => kind === 'label');
  const touches = (part: Part, other: Part | undefined, below: Part | undefined) =>
    part.kind === 'label' && other?.kind === 'fragment' && below?.gap === 0;
  const touching = labels.filter((label) => {
    const [above, below] = [page[label.index - 1], page[label.index + 1]];
    return touches(label, above, label) || touches(label, below, below);
  });
  return new Set(labels.length - touching.length >= leastApart ? touching : []);
}

const isDisplay = (part: Part | undefined) => part?.kind === 'fragment' || part?.kind === 'label';

function headlineWeight(parts: readonly Part[], gap: Gap, words: Words): number {
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  let weight =
    -lineCost * Math.max(0, parts.length - 2) - shortCost * Math.max(0, shortHeadline - width);
  parts.forEach((part, at) => {
    if (part.kind === 'label' && !gap.touching.has(part)) {
      weight -= repeatsName(part.text) ? repeatedCost : nameCost;
    }
    const before = parts[at - 1];
    if (before) weight += togetherWeight(before, part, gap, words);
  });
  return weight;
}

function togetherWeight(before: Part, part: Part, gap: Gap, words: Words): number {
  const close = part.gap <= Math.min(gap.usual, before.gap) ? closeWeight : -closeWeight;
  const parted = gap.parts && part.gap > 0 ? partedCost : 0;
  const [narrow, wide] = [before.width, part.width].sort((one, other) => one - other) as [
    number,
    number,
  ];
  const balanced = narrow >= wide * leastBalance ? balancedWeight : -balancedWeight;
  const broken = Math.max(mostAgainst, Math.min(mostFor, (usualBreak - wide) * breakWeight));
  const waits = waitsForMore.test(before.text) || leavesBracketOpen(before.text);
  const aside = before.indent < 1 && part.indent >= 1;
  const goesOn = goesOnWith.test(part.text) ? waitsWeight : 0;
  const bridged = words.bridges(before, part) ? bridgeWeight : 0;
  return (
    close +
    balanced +
    broken +
    bridged +
    (waits ? waitsWeight : goesOn) -
    (aside ? asideCost : 0) -
    parted
  );
}

/** `推进土壤⏎普查工作` — the texts speak of 土壤普查, so a line's end cut it. */
const bridgeWeight = 1.5;

/** `的情况通报` — the line goes on with another. */
const goesOnWith = /^[、，的暨》”）]/u;
/** `……教育部、共青团中央、` — the line waits for another. */
const waitsForMore = /[、，和与及暨的对向—-]$/u;
const waitsWeight = 2;
