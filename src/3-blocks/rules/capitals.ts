import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { isCapitals } from '../survey/section-style.ts';

/**
 * `NEW GUIDANCE ON FENDER REPLACEMENT` — what is set in capitals heads something; above the number of the
 * issue, `FARMERS CIRCULAR`, the bulletin itself.
 */
export const capitals: LineRule = ({ lines, mastheadNumber }, index) => {
  if (!isCapitals(lines[index]?.coreText ?? '')) return [];
  const heads = index < mastheadNumber ? (['masthead'] as const) : headings;
  return [speaks(2, ...heads, 'headline, continued'), speaks(-4, ...proseRoles)];
};
