import { type LineRule, speaks } from '../evidence.ts';
import { publisherLabel } from '../signs/masthead.ts';
import { looksLikeOrganization } from '../signs/organization.ts';
import { isSectionName } from '../signs/section-name.ts';
import { mastheadEnd } from '../survey/masthead-end.ts';

/**
 * `2021年10月20日⏎市中心医院办公室⏎⏎医院要闻`: right below the last number or day of the masthead, and set
 * apart from what follows, a name says who makes the bulletin. A label touches its headline there.
 */
export const maker: LineRule = ({ lines, firstProse }, index) => {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || index === 0 || index !== mastheadEnd(lines, firstProse)) return [];
  if (!looksLikeOrganization(line.text.replace(publisherLabel, ''))) return [];
  const closes = line.gap < next.gap || isSectionName(next.coreText);
  return closes ? [speaks(4, 'masthead'), speaks(-2, 'headline', 'credit')] : [];
};
