/** Whether blank lines part paragraphs, or stand anywhere, as in text that was copied from pages. */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { creditLine } from '../signs/credit.ts';
import { namesOnly } from '../signs/known-credit.ts';
import { endingOf } from '../signs/sentence.ts';
import { stopsEarly } from './columns.ts';
import { isParagraphIndent } from './indents.ts';

/** Fewer breaks than this prove nothing. */
const leastBreaks = 5;
/** Lines broken in the middle of a sentence hardly ever have a blank line after them. */
const leastTight = 0.9;
/** Paragraphs that end before the line is full mostly do. */
const leastApart = 0.6;
/** Out of order, blank lines part stories; what parts their paragraphs too parts nearly all. */
const nearlyAll = 0.9;

/** The same, where each story is parted from the others by blank lines anyway. */
export const blankLinesAlonePart: typeof blankLinesPart = (lines, columns) =>
  blankLinesPart(lines, columns, nearlyAll);

/** ◆ or 【】 opens another story, which a blank line parts from the last however paragraphs are parted. */
const opensStory = ({ marks }: PrintedLine) =>
  Boolean(marks.heading || marks.bullet || marks.bracket || marks.enclosed);

/** One indent below a full stop may be chance. */
const leastIndented = 2;

/** In this bulletin, a blank line ends a paragraph, and nothing but a blank line does. */
export function blankLinesPart(
  lines: readonly PrintedLine[],
  columns: readonly (number | undefined)[],
  least = leastApart,
): boolean {
  let broken = 0;
  let tight = 0;
  let ended = 0;
  let apart = 0;
  let indented = 0;
  for (const line of lines.slice(1)) {
    const before = lines[line.index - 1] as PrintedLine;
    const column = columns[before.index];
    // A credit stands close to the text that it closes, however paragraphs are parted, or beside the next.
    if (!column || creditLine(line.text) || namesOnly(line.text)) continue;
    if (creditLine(before.text)) continue;
    const ending = endingOf(before.text);
    // An indent parts paragraphs as well.
    const stepsIn = isParagraphIndent(line) && line.indent > before.indent;
    if (ending === 'sentence' && line.gap === 0 && stepsIn) indented++;
    const early = stopsEarly(before, line.text, column);
    if (ending === 'comma' || (ending === 'open' && !early)) {
      broken++;
      if (line.gap === 0) tight++;
    } else if (ending === 'sentence' && early && !opensStory(line)) {
      ended++;
      if (line.gap > 0) apart++;
    }
  }
  return (
    broken >= leastBreaks &&
    tight >= broken * leastTight &&
    ended >= 2 &&
    indented < leastIndented &&
    apart >= ended * least
  );
}
