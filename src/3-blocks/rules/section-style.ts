import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { isSectionName } from '../signs/section-name.ts';
import { styleOf, widestSection } from '../survey/section-style.ts';

const strength: Record<string, number> = { bracket: 5, bullet: 3, number: 2.5 };

/** `【学会动态】` `◇学会动态◇` `一、学会动态` — set as this bulletin sets its sections. */
export const sectionStyleRule: LineRule = ({ lines, sectionStyle }, index) => {
  const line = lines[index];
  const style = line && styleOf(line);
  if (!line) return [];
  if (style && style === sectionStyle) {
    const weight = strength[style.split(' ')[0] ?? ''] ?? 0;
    return [
      speaks(weight, 'section'),
      speaks(-2, 'headline', 'subsection', 'masthead', 'headline, continued'),
      speaks(-3, ...proseRoles),
    ];
  }
  if ((line.marks.bracket || line.marks.enclosed) && line.width <= widestSection) {
    return [
      // 〖专家观点〗 in a bulletin of 【sections】 is a column within one.
      sectionStyle ? speaks(4, 'subsection') : speaks(4, 'section'),
      speaks(-2, 'headline', 'masthead', 'headline, continued'),
      speaks(-3, ...proseRoles),
    ];
  }
  if (!sectionStyle) return [];
  // Where sections are set off, a bare line is hardly one, however much it sounds like one.
  return [speaks(isSectionName(line.coreText) ? -3 : -2, 'section')];
};
