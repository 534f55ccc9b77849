import { type LinkRule, links } from '../evidence.ts';

/**
 * `## 要闻` above `### 召开年会` — a heading right above a deeper one names a group: a section
 * when no heading of the body is shallower, else a column within a section.
 */
export const nesting: LinkRule = ({ lines, shallowest }, index) => {
  const before = lines[index - 1]?.marks.heading;
  const level = lines[index]?.marks.heading;
  if (!before || !level || level <= before) return [];
  const outermost = before <= shallowest;
  return [
    links(['section'], outermost ? 2 : 0, 'headline', 'subsection'),
    links(['subsection'], outermost ? -2 : 2.5, 'headline'),
  ];
};
