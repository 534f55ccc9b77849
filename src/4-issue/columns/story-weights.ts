/** How well a headline and a run of texts make a story: by words, by place, and by how texts open and end. */
import { creditAtEnd } from '../../3-blocks/signs/credit.ts';
import type { Weigh } from './assign.ts';
import type { DisplayReading } from './displays.ts';
import { labelRows } from './label-rows.ts';
import { columnChanges, weighOpenings } from './openings.ts';
import type { ColumnPage } from './pages.ts';
import type { Part } from './parts.ts';
import type { Words } from './words.ts';

/** A headline may well stand right above its text. */
const aboveWeight = 1;
/** What the words of a name count, be it a label beside the headline or a line of it. */
const nameWeight = 0.5;
/** A credit at its end closes a story, and stands in the middle of none. */
const closingWeight = 1.5;
const insideWeight = 4;
/** Where the text changes to another width, another story begins. */
const columnWeight = 4;

/** Weighs, for any reading of a page's display lines, its headlines over all runs of texts. */
export function storyWeights(
  page: ColumnPage,
  texts: readonly Part[],
  words: Words,
): (reading: DisplayReading) => Weigh {
  const openings = weighOpenings(texts, words);
  const changes = columnChanges(texts);
  const closes = texts.map(({ text }) => Boolean(creditAtEnd(text, true)));
  const credited = closes.some(Boolean);
  const closed = [0];
  for (const each of closes) closed.push((closed.at(-1) as number) + Number(each));
  const run = (from: number, to: number) => {
    const inside = (closed[to] as number) - (closed[from] as number);
    const closing = credited ? (closes[to] ? closingWeight : -closingWeight) : 0;
    const changed = changes[from]?.[to] ?? 0;
    return (openings[from] as number) + closing - inside * insideWeight - changed * columnWeight;
  };
  return ({ headlines, labels }) => {
    const above = headlines.map((headline) => firstBelow(page, headline, labels));
    // A name in a headline says little: its label is as good.
    const isName = ({ kind, text }: Part) =>
      kind === 'label' || labels.some((label) => label.text === text);
    const fits = headlines.map((parts) => words.fit(parts.filter((part) => !isName(part))));
    const wholes = headlines.map((parts) => words.fit(parts));
    const rows = labelRows(labels, headlines);
    const beside = headlines.map((parts, at) =>
      words.fit(
        [...labelsBeside(parts, labels), ...rows.keys()].filter(
          (label) => (rows.get(label) ?? at) === at,
        ),
      ),
    );
    const fitOf = (headline: number, from: number, to: number) => {
      const own = fits[headline]?.[from]?.[to] ?? 0;
      const named = (wholes[headline]?.[from]?.[to] ?? 0) - own;
      return own + nameWeight * (named + (beside[headline]?.[from]?.[to] ?? 0));
    };
    return (headline, from, to) =>
      fitOf(headline, from, to) +
      run(from, to) +
      (above[headline] === texts[from] ? aboveWeight : 0);
  };
}

/** A label beside a headline is likely its own, and its story speaks of it. */
function labelsBeside(headline: readonly Part[], labels: readonly Part[]): Part[] {
  const first = (headline[0] as Part).index;
  const last = (headline.at(-1) as Part).index;
  return labels.filter(({ index }) => index === first - 1 || index === last + 1);
}

/** What stands right below a headline, its labels aside. */
function firstBelow(
  page: ColumnPage,
  headline: readonly Part[],
  labels: readonly Part[],
): Part | undefined {
  let index = (headline.at(-1) as Part).index + 1;
  while (labels.includes(page[index] as Part)) index++;
  return page[index];
}
