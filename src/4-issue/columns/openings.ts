/** What speaks for and against a text being the first of its story. */
import { opensBySaying, opensLikeNews, opensStory } from '../../3-blocks/signs/sentence.ts';
import { type Column, differ, inBoth } from '../../3-blocks/survey/column-shown.ts';
import type { Part } from './parts.ts';
import type { Words } from './words.ts';

/** A story opens as news does, or stands apart; a run that opens otherwise is hardly one. */
const openingWeight = 1;
const otherwiseWeight = 1.2;
const newsWeight = 0.3;
/** `让我们拭目以待！` — rather a short line trails behind a story than it leads one in. */
const shortWeight = 0.6;
/** `……表示，` goes on with a story. */
const sayingWeight = 2;
/** Where the column clearly does not change, a story hardly begins. */
const sameWeight = 0.4;
/** The less so where other stories of the page have columns of their own. */
const habitWeight = 1.2;
/** Where blank lines stand between some texts and not between others, a story opens below one. */
const gapWeight = 1.5;
/** From so many broken lines on, the column shows. */
const leastLines = 3;

/** Weighs each text of a page, in order. */
export function weighOpenings(texts: readonly Part[], words: Words): number[] {
  const changes = columnChanges(texts)[0]?.at(-1) ?? 0;
  const same = changes >= 1 ? habitWeight : sameWeight;
  const gapsTell = gapsPart(texts);
  return texts.map((text, index) => {
    const before = texts[index - 1];
    if (!before) return openingWeight;
    const apart = text.index > before.index + 1;
    return (
      opens(text, apart) +
      (apart ? openingWeight : 0) +
      (gapsTell && !apart ? (text.gap > 0 ? gapWeight : -gapWeight) : 0) -
      (staysInColumn(texts, index) ? same : 0) -
      (opensBySaying(text.text) ? sayingWeight : 0) -
      words.together(index)
    );
  });
}

/** Some texts touch the one above them, some do not, and no blank line stands inside any. */
function gapsPart(texts: readonly Part[]): boolean {
  const below = texts.filter(({ index }, at) => texts[at - 1]?.index === index - 1);
  return (
    !texts.some(({ loose }) => loose) &&
    below.some(({ gap }) => gap === 0) &&
    below.some(({ gap }) => gap > 0)
  );
}

function opens({ text, broken }: Part, apart: boolean): number {
  if (opensStory(text)) return openingWeight;
  const news = opensLikeNews(text) ? newsWeight : 0;
  const short = broken.length === 0 ? shortWeight : 0;
  return news - (apart ? 0 : otherwiseWeight + short);
}

function staysInColumn(texts: readonly Part[], index: number): boolean {
  const above = texts.slice(0, index).findLast(({ broken }) => broken.length > 0);
  const below = texts.slice(index).find(({ broken }) => broken.length > 0);
  if (!above || !below || differ(above.column, below.column) > 0) return false;
  return Math.min(above.broken.length, below.broken.length) >= leastLines;
}

/** Columns that differ by as much are clearly two, in Han characters. */
const otherColumn = 1;

/** Counts, for the texts from each to each, how often the column changes among them; a slight change counts in part. */
export function columnChanges(texts: readonly Part[]): number[][] {
  return texts.map((_, from) => {
    let changes = 0;
    let column: Column = { least: 0, most: Infinity };
    return texts.map((text, to) => {
      if (to < from) return 0;
      const difference = differ(column, text.column);
      changes += Math.min(1, Math.max(0, difference / otherColumn));
      column = difference > 0 ? text.column : inBoth(column, text.column);
      return changes;
    });
  });
}
