/** How well a headline and a run of texts make a story: by words, by place, and by how texts open and end. */
import { creditAtEnd } from '../../3-blocks/signs/credit.ts';
import { repeatsName } from '../../3-blocks/signs/label.ts';
import { opensBySaying, opensStory } from '../../3-blocks/signs/sentence.ts';
import { columnChange } from '../../3-blocks/survey/columns.ts';
import type { Weigh } from './assign.ts';
import type { DisplayReading } from './displays.ts';
import type { ColumnPage } from './pages.ts';
import type { Part } from './parts.ts';
import type { Words } from './words.ts';

/** A story opens as news does, or stands apart; a run that opens otherwise is hardly one. */
const openingWeight = 1;
const otherwiseWeight = 1.5;
/** `……表示，` goes on with a story. */
const sayingWeight = 2;
/** Where the text changes to another width, another story begins. */
const columnWeight = 2;
/** A headline may well stand right above its text. */
const aboveWeight = 1;
/** A credit at its end closes a story, and stands in the middle of none. */
const closingWeight = 1.5;
const insideWeight = 4;

/** Weighs the headlines of one reading of a page over all runs of its texts. */
export function storyWeights(
  page: ColumnPage,
  texts: readonly Part[],
  { headlines, labels }: DisplayReading,
  words: Words,
): Weigh {
  const openings = texts.map((_, index) => weighOpening(texts, index));
  const closes = texts.map(({ text }) => Boolean(creditAtEnd(text, true)));
  const credited = closes.some(Boolean);
  const closed = [0];
  for (const each of closes) closed.push((closed.at(-1) as number) + Number(each));
  // A name in a headline says little: its label is as good.
  const named = headlines.map((headline) => headline.filter(({ text }) => !repeatsName(text)));
  const above = headlines.map((headline) => firstBelow(page, headline, labels));
  return (headline, from, to) => {
    const inside = (closed[to] as number) - (closed[from] as number);
    return (
      words.fit(named[headline] ?? [], from, to) +
      (openings[from] as number) +
      (above[headline] === texts[from] ? aboveWeight : 0) +
      (credited ? (closes[to] ? closingWeight : -closingWeight) : 0) -
      inside * insideWeight
    );
  };
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

function weighOpening(texts: readonly Part[], index: number): number {
  const [text, before] = [texts[index] as Part, texts[index - 1]];
  if (!before) return openingWeight;
  const apart = text.index > before.index + 1;
  const opens = opensStory(text.text) ? openingWeight : apart ? 0 : -otherwiseWeight;
  return (
    opens +
    columnWeight * columnChanges(texts, index) +
    (apart ? openingWeight : 0) -
    (opensBySaying(text.text) ? sayingWeight : 0)
  );
}

/**
 * Whether the column changes with a text: 1 for certain, less where the change lies somewhere between
 * two texts with a few single lines in between, for a single line is as wide as it is.
 */
function columnChanges(texts: readonly Part[], index: number): number {
  const above = texts.slice(0, index).findLast(({ lines }) => lines > 1);
  const below = texts.slice(index).find(({ lines }) => lines > 1);
  const [text, before] = [texts[index] as Part, texts[index - 1] as Part];
  if (!above || !below || Math.abs(above.width - below.width) <= columnChange) return 0;
  const fits = (part: Part, column: Part) =>
    part === column || part.width <= column.width + hanging;
  if (!fits(text, below) || !fits(before, above)) return 0;
  if (text === below && before === above) return 1;
  // Rather a short line leads a story in than it trails behind another.
  return before === above || !fits(before, below) ? uncertainChange : laterChange;
}

/** Punctuation may hang beyond the column, in Han characters. */
const hanging = 1;
const uncertainChange = 0.8;
const laterChange = 0.5;
