/**
 * Matches the headlines of a page with its texts as one assignment: the texts, in their order, are
 * cut into as many runs as there are headlines, and each run gets the headline that suits it. Every
 * likely reading of the display lines is tried. What comes second tells how sure each story is.
 */
import { lettersOf } from '../../2-lines/letters.ts';
import { assign, type Run } from './assign.ts';
import { type DisplayReading, displayReadings, type Headline } from './displays.ts';
import { labelCost } from './label-habits.ts';
import type { ColumnPage } from './pages.ts';
import type { Part } from './parts.ts';
import { storyWeights } from './story-weights.ts';
import { countWords } from './words.ts';

export interface MatchedStory {
  headline: Headline;
  texts: Part[];
  /** By how much the matching beats the best one without this story. */
  margin: number;
  /** The headline that its first text would have then, if any. */
  rival?: Headline;
}

export interface MatchedPage {
  stories: MatchedStory[];
  /** The display lines that were read as labels. */
  labels: readonly Part[];
  /** The display line that was read as the section's name. */
  names: readonly Part[];
}

/** More steps than this are not taken on one page, over all readings. */
const mostSteps = 3e7;
/** More texts than this on one page are not tried. */
const mostTexts = 80;
/** Sets of headlines are kept as bits; a page with more of them is no page. */
const mostHeadlines = 12;

interface Solution {
  reading: DisplayReading;
  runs: Run[];
  score: number;
}

const noEntries: ReadonlySet<string> = new Set();

/** The best matching of a page, or nothing when it cannot be matched; `entries` is what the contents name. */
export function matchPage(
  page: ColumnPage,
  entries: ReadonlySet<string> = noEntries,
  wrap?: number,
): MatchedPage | undefined {
  const texts = page.filter(({ kind }) => kind === 'text');
  if (texts.length === 0 || texts.length > mostTexts) return undefined;
  const words = countWords(texts);
  const weightsOf = storyWeights(page, texts, words);
  const solutions: Solution[] = [];
  let steps = 0;
  const isEntry = (parts: Headline) =>
    entries.size > 0 && entries.has(lettersOf(parts.map(({ text }) => text).join('')));
  for (const reading of displayReadings(page, words, isEntry, wrap)) {
    const { headlines } = reading;
    if (headlines.length === 0 || headlines.length > Math.min(texts.length, mostHeadlines))
      continue;
    steps += stepsOf(headlines.length, texts.length);
    if (steps > mostSteps) break;
    const found = assign(headlines.length, texts.length, weightsOf(reading));
    const score = (found?.score ?? 0) + reading.weight - labelCost(reading);
    if (found) solutions.push({ reading, runs: found.runs, score });
  }
  solutions.sort((one, other) => other.score - one.score);
  const [first] = solutions;
  if (!first) return undefined;
  return {
    labels: first.reading.labels,
    names: first.reading.names,
    stories: first.runs.map((run) => judge(run, first)),
  };

  function judge(run: Run, chosen: Solution): MatchedStory {
    const headline = chosen.reading.headlines[run.headline] as Headline;
    const weights = weightsOf(chosen.reading);
    const without = assign(chosen.reading.headlines.length, texts.length, (headline, from, to) =>
      headline === run.headline && from === run.from && to === run.to
        ? -Infinity
        : weights(headline, from, to),
    );
    const rivals = solutions.filter(
      (other) => !other.runs.some((each) => isSame(other, each, headline, run)),
    );
    if (without) {
      const score = without.score + chosen.reading.weight - labelCost(chosen.reading);
      rivals.push({ reading: chosen.reading, runs: without.runs, score });
    }
    const second = rivals.reduce<Solution | undefined>(
      (top, each) => (each.score > (top?.score ?? -Infinity) ? each : top),
      undefined,
    );
    const owner = second?.runs.find(({ from, to }) => from <= run.from && to >= run.from);
    const rival = owner && second?.reading.headlines[owner.headline];
    return {
      headline,
      texts: texts.slice(run.from, run.to + 1),
      margin: second ? chosen.score - second.score : Infinity,
      ...(rival && { rival }),
    };
  }
}

/** The solution has the same headline over the same texts. */
function isSame({ reading }: Solution, each: Run, headline: Headline, run: Run): boolean {
  if (each.from !== run.from || each.to !== run.to) return false;
  const other = reading.headlines[each.headline];
  return other?.length === headline.length && other[0] === headline[0];
}

const stepsOf = (headlines: number, texts: number) => texts ** 2 * headlines * 2 ** headlines;
