import { looksLikePublication } from '../../2-lines/publication.ts';
import { type LineRule, speaks } from '../evidence.ts';
import { tellsHappening } from '../signs/happening.ts';
import { mastheadEnd } from '../survey/masthead-end.ts';

/** So near below a publication's title stands its number, in lines. */
export const numberBelow = 2;

/**
 * `河畔文艺月报⏎2021年3月　第5期` — called as publications are, right above a number: the title, be it as bare and
 * as short of the column as a headline.
 */
export const title: LineRule = ({ lines, firstProse }, index) => {
  const text = lines[index]?.text ?? '';
  if (index > 0 || !looksLikePublication(text) || tellsHappening(text)) return [];
  const numbered = mastheadEnd(lines.slice(1, 1 + numberBelow), firstProse - 1) > 0;
  return numbered ? [speaks(4, 'masthead'), speaks(-2, 'headline')] : [];
};
