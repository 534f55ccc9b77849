import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { larger, standsOut } from '../survey/typeface.ts';

/**
 * **学会动态** in bold or larger type, or in the middle — a short line that stands out is a heading. A
 * sentence in bold is a lead or an emphasis, and a credit may be set in the middle too.
 */
export const typeface: LineRule = ({ lines, typeset }, index) => {
  const line = lines[index];
  if (!line) return [];
  if (!standsOut(line)) {
    return typeset && !line.marks.heading ? [speaks(-1.5, 'headline', 'section')] : [];
  }
  if (endingOf(line.text) === 'sentence') return [];
  const { bold, centred, size = 1 } = line.look ?? {};
  const weight = (bold ? 1.5 : 0) + (size >= larger ? 2 : 0) + (centred ? 1 : 0);
  return [
    speaks(weight, ...headings, 'headline, continued'),
    speaks(weight / 2, 'masthead', 'contents title'),
    speaks(-weight, ...proseRoles),
  ];
};
