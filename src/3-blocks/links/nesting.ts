import { type LinkRule, links } from '../evidence.ts';
import { styleOf } from '../survey/section-style.ts';

/**
 * `## 要闻` above `### 召开年会` — a heading right above a deeper one names a group: a section
 * when no heading of the body is shallower, else a column within a section.
 */
export const nesting: LinkRule = ({ lines, shallowest, sectionStyle, headingLevels }, index) => {
  const before = lines[index - 1]?.marks.heading;
  const level = lines[index]?.marks.heading;
  if (!before || !level || level <= before) return [];
  // # 他山之石 among ## 【国际合作】 and ### 【农情调度】: brackets tell more than levels that mean nothing.
  const above = lines[index - 1];
  const unlike = !headingLevels && sectionStyle && above && styleOf(above) !== sectionStyle;
  const outermost = before <= shallowest && !unlike;
  return [
    links(['section'], outermost ? 2 : 0, 'headline', 'subsection'),
    links(['subsection'], outermost ? -2 : 2.5, 'headline'),
  ];
};
