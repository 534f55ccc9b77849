import { type LineRule, proseRoles, speaks } from '../evidence.ts';

/** What is said at the head and again further down is an entry there, and what it names here. */
export const echo: LineRule = ({ echoes, firstProse }, index) => {
  const evidence = [];
  if (index < firstProse && echoes.later.has(index)) {
    evidence.push(speaks(4, 'contents entry'), speaks(-2, 'headline', 'section'));
  }
  if (echoes.earlier.has(index)) {
    evidence.push(
      speaks(3.5, 'headline', 'section'),
      speaks(2, 'subsection', 'headline, continued'),
      speaks(-3, 'contents entry', ...proseRoles),
    );
  }
  return evidence;
};
