import { type LineRule, speaks } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { lineEnd } from '../survey/columns.ts';

/** A line this much narrower than its column stops for a reason, in Han characters. */
const slack = 3;

/** In hard-wrapped text a line that stops short without ending a sentence is a headline's. */
export const wrapped: LineRule = ({ lines, columns }, index) => {
  const line = lines[index];
  const column = columns[index];
  if (!line || !column || endingOf(line.text) !== 'open') return [];
  if (lineEnd(line) < column - slack) {
    return [speaks(1.5, 'headline', 'section', 'headline, continued'), speaks(-1.5, 'paragraph')];
  }
  return [speaks(1, 'paragraph', 'paragraph, continued'), speaks(-1, 'section', 'subsection')];
};
