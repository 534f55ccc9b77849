import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { lineEnd, paragraphIndent } from '../survey/columns.ts';

/** Widths within this of the column are the column's, in Han characters. */
const slack = 1.6;
/** A line this much narrower or wider than its column is none of its lines. */
const clear = 3;
/** Latin words are not broken, so lines differ by a long word. */
const latinClear = 6;

/** Lines of prose that end no sentence are as wide as their column, or two characters narrower. */
export const column: LineRule = ({ lines, columns }, index) => {
  const line = lines[index];
  const wide = columns[index];
  if (!line || !wide || endingOf(line.text) !== 'open') return [];
  const short = wide - lineEnd(line);
  // Only punctuation hangs beyond a column; what else is wider by a character hardly stands in it.
  if (short <= -1 && short >= -slack && /\p{Script=Han}$/u.test(line.text)) return [];
  if (Math.abs(short) <= slack) return [speaks(1.5, ...proseRoles), speaks(-1, 'credit')];
  if (Math.abs(short - paragraphIndent) <= slack) return [speaks(0.5, 'paragraph')];
  const latin = !/\p{Script=Han}/u.test(line.text);
  if (Math.abs(short) <= (latin ? latinClear : clear)) return [];
  return [speaks(2, 'headline', 'section', 'credit'), speaks(-1.5, ...proseRoles)];
};
