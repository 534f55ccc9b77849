import { type LineRule, proseRoles, speaks } from '../evidence.ts';

/** `12月4日　星期一` where the stories of each day stand below it: a section, be it the first below the masthead. */
export const dayRule: LineRule = ({ daysAbove }, index) =>
  daysAbove.has(index)
    ? [
        speaks(6, 'section'),
        speaks(-2, 'headline', 'subsection', 'headline, continued', 'contents entry'),
        speaks(-6, 'masthead', ...proseRoles),
      ]
    : [];
