import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';

/** `头条`, two blank lines above and below, and `甲学会召开年会`, two above and one below, where text has one. */
export const apart: LineRule = ({ apart: known }, index) => {
  const role = known.get(index);
  if (role === undefined) return [];
  const others = headings.filter((other) => other !== role);
  return [speaks(4, role), speaks(-1, ...others), speaks(-3, ...proseRoles, 'headline, continued')];
};
