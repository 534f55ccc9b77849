import { type LineRule, speaks } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { lineEnd, paragraphIndent } from '../survey/columns.ts';
import { isParagraphIndent } from '../survey/indents.ts';

/** A line this much narrower than its column stops for a reason, in Han characters. */
const slack = 3;

/** In hard-wrapped text a line that is not as wide as its column, and ends no sentence, is a headline's. */
export const wrapped: LineRule = ({ lines, columns, indented }, index) => {
  const line = lines[index];
  const column = columns[index];
  if (!line || !column || endingOf(line.text) !== 'open') return [];
  // A list's entries stop short too; where paragraphs are indented, the indent tells.
  if (indented && isParagraphIndent(line)) return [];
  // A first line whose indent is lost is that much narrower.
  const narrow = slack + (indented ? 0 : paragraphIndent);
  if (lineEnd(line) < column - narrow || lineEnd(line) > column + slack) {
    return [speaks(1.5, 'headline', 'section', 'headline, continued'), speaks(-1.5, 'paragraph')];
  }
  return [speaks(1, 'paragraph', 'paragraph, continued'), speaks(-1, 'section', 'subsection')];
};
