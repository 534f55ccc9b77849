import type { PrintedLine } from '../../2-lines/printed.ts';
import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';

/** No headline takes more lines. */
const mostLines = 3;
/** Nor is one of its lines wider, in Han characters. */
const widest = 40;

/** A line or two between rules, or right above one, are set off: `60厘米望远镜` `完成镀膜`. */
export const ruled: LineRule = ({ lines, firstProse }, index) => {
  const line = lines[index];
  if (!line || index + mostLines < firstProse || !mayHead(line)) return [];
  const below = ruleWithin(lines, index, 1);
  if (!below) return [];
  const between = ruleWithin(lines, index, -1);
  const weight = between ? 2.5 : 1.5;
  return [
    speaks(weight, ...headings, 'headline, continued'),
    // What stands between two rules is one thing: a headline, however many lines it takes.
    speaks(between && !line.ruled.below ? -2 : 0, 'section', 'subsection'),
    speaks(between ? -4 : -2, ...proseRoles),
  ];
};

const mayHead = ({ text, width }: PrintedLine) => width <= widest && endingOf(text) === 'open';

/** Whether a rule follows within a few display lines, or stands before them. */
function ruleWithin(lines: readonly PrintedLine[], index: number, step: 1 | -1): boolean {
  for (let count = 0; count < mostLines; count++) {
    const line = lines[index + step * count];
    if (!line || !mayHead(line)) return false;
    if (step > 0 ? line.ruled.below : line.ruled.above) return true;
  }
  return false;
}
