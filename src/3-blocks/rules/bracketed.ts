import { type LineRule, proseRoles, speaks } from '../evidence.ts';

/** `【学会动态】` `〖要闻〗` — brackets around a whole short line set off a section. */
export const bracketed: LineRule = ({ lines, bracketedSections }, index) => {
  const line = lines[index];
  if (!line?.marks.bracket) {
    // Where some sections stand in brackets, a bare line is hardly another.
    return bracketedSections ? [speaks(-2, 'section')] : [];
  }
  return [
    speaks(5, 'section'),
    speaks(-2, 'headline', 'masthead', 'headline, continued'),
    speaks(-3, ...proseRoles),
  ];
};
