import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { widestHeadline } from '../survey/prose.ts';
import { isPunctuated } from './bare.ts';

/** `职工提合理化建议` `远航造船厂工会` — where each paragraph stands whole on a line, what ends no sentence is none. */
export const uncut: LineRule = ({ lines, uncutLines, firstProse }, index) => {
  const line = lines[index];
  if (!uncutLines || !line || index < firstProse || line.width > widestHeadline) return [];
  if (isPunctuated(line.text) || endingOf(line.text) !== 'open') return [];
  return [speaks(3, 'headline', 'credit'), speaks(-3, ...proseRoles)];
};
