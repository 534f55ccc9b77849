import { type LineRule, speaks } from '../evidence.ts';
import { nameWidth, widestSection } from '../survey/section-style.ts';

/** `一、学会动态` `1. 召开年会` `（一）……` — a number opens a section, a headline, an entry or a point. */
export const numbered: LineRule = ({ lines }, index) => {
  const line = lines[index];
  const number = line?.marks.number;
  if (!line || !number) return [];
  const short = nameWidth(line) <= widestSection;
  const evidence = [
    speaks(-3, 'paragraph, continued', 'headline, continued', 'masthead'),
    speaks(1, 'contents entry'),
  ];
  if (number.style === 'part') evidence.push(speaks(3, 'section'), speaks(-2, 'headline'));
  if (number.style === 'han') evidence.push(speaks(short ? 2 : 0, 'section'));
  if (number.style !== 'han' && number.style !== 'circled') evidence.push(speaks(1, 'headline'));
  return evidence;
};
