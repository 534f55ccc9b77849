import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { isCategory } from '../signs/category.ts';
import { isSectionName } from '../signs/section-name.ts';
import { pageGap } from '../survey/display-runs.ts';

/** No section's name is longer, in Han characters. */
const widest = 10;

/** `学会动态` — a section's name, which pages show at their top, one like the other. */
export const pageTop: LineRule = ({ lines, firstProse }, index) => {
  const line = lines[index];
  if (!line || line.marks.bracket) return [];
  if (line.width > widest) return [speaks(-3, 'section')];
  const top = line.newPage || line.gap >= pageGap;
  const recurs = lines.some((other) => other !== line && other.coreText === line.coreText);
  if (isCategory(line.coreText)) return named(top || recurs ? 5 : 4);
  if (isSectionName(line.coreText)) return named(top || recurs || index <= firstProse ? 5 : 3.5);
  return [speaks(top && recurs ? 4 : -1.5, 'section')];
};

const named = (weight: number) => [
  speaks(weight, 'section'),
  speaks(-2, 'credit'),
  speaks(-0.5, ...proseRoles),
];
