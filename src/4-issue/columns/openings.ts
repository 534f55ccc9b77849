/** What speaks for and against a text being the first of its story. */
import { opensBySaying, opensStory } from '../../3-blocks/signs/sentence.ts';
import { columnChange } from '../../3-blocks/survey/columns.ts';
import { columnOf, type Part } from './parts.ts';
import type { Words } from './words.ts';

/** A story opens as news does, or stands apart; a run that opens otherwise is hardly one. */
const openingWeight = 1;
const otherwiseWeight = 1.2;
/** `……表示，` goes on with a story. */
const sayingWeight = 2;
/** Where the text changes to another width, another story begins. */
const columnWeight = 4;
/** Where it clearly does not, it hardly does. */
const sameWeight = 0.4;

/** Weighs each text of a page, in order. */
export function weighOpenings(texts: readonly Part[], words: Words): number[] {
  return texts.map((text, index) => {
    const before = texts[index - 1];
    if (!before) return openingWeight;
    const apart = text.index > before.index + 1;
    const opens = opensStory(text.text) ? openingWeight : apart ? 0 : -otherwiseWeight;
    return (
      opens +
      weighColumn(texts, index) +
      (apart ? openingWeight : 0) -
      (opensBySaying(text.text) ? sayingWeight : 0) -
      words.together(index)
    );
  });
}

/** Lines so alike in width stand in one column, and others do not, in Han characters. */
const [sameColumn, otherColumn] = [0.6, 1];
/** From so many broken lines on, the column shows whatever a first line or a hanging comma does. */
const leastLines = 3;
/** Of two lines one may be a first line, and the other end where a word or a number would not fit. */
const otherOfTwo = 2;
/** Punctuation may hang beyond the column, in Han characters. */
const hanging = 1;
/** Where the change lies somewhere among single lines, each of which is as wide as it is. */
const uncertain = 0.8;
/** Rather a short line leads a story in than it trails behind another. */
const uncertainLater = 0.5;

/** Whether the column changes with a text, as far as lines broken by a column can show. */
function weighColumn(texts: readonly Part[], index: number): number {
  const above = texts.slice(0, index).findLast(({ broken }) => broken.length > 0);
  const below = texts.slice(index).find(({ broken }) => broken.length > 0);
  const [text, before] = [texts[index] as Part, texts[index - 1] as Part];
  if (!above || !below) return 0;
  const change = Math.abs(columnOf(above) - columnOf(below));
  const lines = Math.min(above.broken.length, below.broken.length);
  if (change <= sameColumn) return lines >= leastLines ? -sameWeight : 0;
  if (change <= (lines >= leastLines ? otherColumn : lines > 1 ? otherOfTwo : columnChange))
    return 0;
  if (!fits(text, below) || !fits(before, above)) return 0;
  if (text === below && before === above) return columnWeight;
  const later = before !== above && fits(before, below);
  return columnWeight * (later ? uncertainLater : uncertain);
}

const fits = (part: Part, column: Part) =>
  part === column || part.width <= columnOf(column) + hanging;
