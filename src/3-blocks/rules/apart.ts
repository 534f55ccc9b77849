import type { PrintedLine } from '../../2-lines/printed.ts';
import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { styleOf } from '../survey/section-style.ts';

/** `头条`, two blank lines above and below, and `甲学会召开年会`, two above and one below, where text has one. */
export const apart: LineRule = ({ lines, sectionStyle, apart: known }, index) => {
  const role = known.get(index);
  if (role === undefined) return [];
  // 〖专家观点〗 stands as far apart as 【分会动态】 does; what it is set in tells more than where.
  const style = styleOf(lines[index] as PrintedLine);
  if (role === 'section' && sectionStyle && style && style !== sectionStyle) return [];
  const others = headings.filter((other) => other !== role);
  return [speaks(4, role), speaks(-1, ...others), speaks(-3, ...proseRoles, 'headline, continued')];
};
