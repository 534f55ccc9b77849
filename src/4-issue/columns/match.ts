/**
 * Matches the headlines of a page with its texts as one assignment: the texts, in their order, are
 * cut into as many runs as there are headlines, and each run gets the headline with which it shares
 * most words. Dynamic programming over (texts used, set of headlines used) finds the best.
 */
import { pairsOf } from '../../2-lines/pairs.ts';
import { opensStory } from '../../3-blocks/signs/sentence.ts';
import { columnChange } from '../../3-blocks/survey/columns.ts';
import { type Headline, headlineGroupings } from './headlines.ts';
import type { ColumnPage, Part } from './pages.ts';

export interface MatchedStory {
  headline: Headline;
  texts: Part[];
}

/** More steps than this, over all ways to read the headlines of a page, are not taken. */
const mostSteps = 2e7;
/** Sets of headlines are kept as bits; a page with more of them is no page. */
const mostHeadlines = 10;
/** More texts than this on one page are not tried. */
const mostTexts = 60;
/** What each pair of neighbouring characters counts that headline and text have in common. */
const sharedWeight = 0.3;
/** The first paragraph of a story says again what its headline says: enough to break a tie. */
const leadWeight = 0.05;
/** A story opens as news does, or stands apart; a run that opens otherwise is hardly one. */
const openingWeight = 1;
const otherwiseWeight = 1.5;
/** Where the text changes to another width, another story begins. */
const columnWeight = 2;
/** Lines of one headline follow each other closely. */
const closeWeight = 0.3;

/** The best matching of a page, or nothing when it cannot be matched. */
export function matchPage(page: ColumnPage): MatchedStory[] | undefined {
  const texts = page.filter(({ kind }) => kind === 'text');
  if (texts.length === 0 || texts.length > mostTexts) return undefined;
  let best: { score: number; stories: MatchedStory[] } | undefined;
  const groupings = headlineGroupings(page).filter(
    ({ length }) => length > 0 && length <= Math.min(mostHeadlines, texts.length),
  );
  const steps = groupings.map(({ length }) => texts.length ** 2 * 2 ** length * length);
  if (steps.reduce((sum, count) => sum + count, 0) > mostSteps) return undefined;
  const runs = measureRuns(texts, wordsOf(groupings));
  for (const headlines of groupings) {
    const found = assign(headlines, texts, runs);
    const score = (found?.score ?? -Infinity) + closeness(headlines);
    if (found && score > (best?.score ?? -Infinity)) best = { ...found, score };
  }
  return best?.stories;
}

const readHeadline = (headline: Headline) => headline.map(({ text }) => text).join('');

/** The pairs of words of all headlines, however they are read. */
function wordsOf(groupings: readonly Headline[][]): Set<string> {
  const read = new Set(groupings.flatMap((headlines) => headlines.map(readHeadline)));
  return new Set([...read].flatMap((text) => [...pairsOf(text)]));
}

/** For each run of texts, from one to another, the pairs of its words that a headline has too. */
function measureRuns(texts: readonly Part[], words: ReadonlySet<string>): Set<string>[][] {
  const each = texts.map(({ text }) => [...pairsOf(text)].filter((pair) => words.has(pair)));
  return each.map((_, from) => {
    const joined = new Set<string>();
    return each.slice(from).map((pairs) => {
      for (const pair of pairs) joined.add(pair);
      return new Set(joined);
    });
  });
}

function closeness(headlines: readonly Headline[]): number {
  return headlines
    .flatMap((headline) => headline.slice(1))
    .reduce((sum, { gap }) => sum + (gap === 0 ? closeWeight : -closeWeight), 0);
}

function assign(headlines: readonly Headline[], texts: readonly Part[], runs: Set<string>[][]) {
  const wanted = headlines.map((headline) => pairsOf(readHeadline(headline)));
  const full = (1 << headlines.length) - 1;
  const openings = texts.map((text, index) => weighOpening(text, texts[index - 1]));
  const best: Float64Array[] = texts.map(() => new Float64Array(full + 1).fill(-Infinity));
  best.push(new Float64Array(full + 1).fill(-Infinity));
  const choice = new Map<string, { from: number; headline: number }>();
  (best[0] as Float64Array)[0] = 0;
  for (let from = 0; from < texts.length; from++) {
    for (let used = 0; used <= full; used++) {
      const sum = best[from]?.[used] ?? -Infinity;
      if (sum === -Infinity) continue;
      for (let headline = 0; headline < headlines.length; headline++) {
        if (used & (1 << headline)) continue;
        for (let to = from; to < texts.length; to++) {
          const run = runs[from]?.[to - from] ?? new Set();
          const fit =
            sharedWeight * countShared(wanted[headline] ?? new Set(), run) +
            leadWeight * countShared(wanted[headline] ?? new Set(), runs[from]?.[0] ?? new Set());
          const total = sum + fit + (openings[from] ?? 0);
          const now = used | (1 << headline);
          const row = best[to + 1] as Float64Array;
          if (total <= (row[now] ?? -Infinity)) continue;
          row[now] = total;
          choice.set(`${to + 1} ${now}`, { from, headline });
        }
      }
    }
  }
  const score = best[texts.length]?.[full] ?? -Infinity;
  if (score === -Infinity) return undefined;
  return { score, stories: trace(headlines, texts, choice, full) };
}

function trace(
  headlines: readonly Headline[],
  texts: readonly Part[],
  choice: ReadonlyMap<string, { from: number; headline: number }>,
  full: number,
): MatchedStory[] {
  const stories: MatchedStory[] = [];
  let end = texts.length;
  let used = full;
  while (end > 0) {
    const step = choice.get(`${end} ${used}`);
    if (!step) break;
    const headline = headlines[step.headline] as Headline;
    stories.unshift({ headline, texts: texts.slice(step.from, end) });
    used &= ~(1 << step.headline);
    end = step.from;
  }
  return stories;
}

function weighOpening(text: Part, before: Part | undefined): number {
  if (!before) return openingWeight;
  const opens = opensStory(text.text) ? openingWeight : -otherwiseWeight;
  // A text on a single line is as wide as it is; it shows no column.
  const changes =
    text.lines > 1 && before.lines > 1 && Math.abs(text.width - before.width) > columnChange;
  const apart = text.index > before.index + 1;
  return opens + (changes ? columnWeight : 0) + (apart ? openingWeight : 0);
}

function countShared(pairs: ReadonlySet<string>, text: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of pairs) if (text.has(pair)) shared++;
  return shared;
}
