import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { isCapitals } from '../survey/section-style.ts';

/** `NEW GUIDANCE ON FENDER REPLACEMENT` — what is set in capitals heads something. */
export const capitals: LineRule = ({ lines }, index) =>
  isCapitals(lines[index]?.coreText ?? '')
    ? [speaks(2, ...headings, 'headline, continued'), speaks(-4, ...proseRoles)]
    : [];
