import { type LineRule, proseRoles, speaks } from '../evidence.ts';

/** `春耕在即，⏎种子质量怎么保障？` below contents that name 春耕在即，种子质量怎么保障？ */
export const spelled: LineRule = ({ spelled: known }, index) => {
  const part = known.get(index);
  if (part === undefined) return [];
  const against = speaks(-6, 'contents entry', 'section', 'subsection', ...proseRoles);
  return part === 'opens'
    ? [speaks(6, 'headline'), speaks(-4, 'headline, continued'), against]
    : [speaks(8, 'headline, continued'), speaks(-4, 'headline'), against];
};
