import { headings, type LineRule, speaks } from '../evidence.ts';

/** `- 白血病94人` in Markdown never goes on with the line above, however that ends. */
export const listMark: LineRule = ({ lines, headingLevels }, index) => {
  if (!lines[index]?.marks.list) return [];
  const whole = speaks(-8, 'paragraph, continued', 'headline, continued');
  // Where headings are marked as such, an item is none.
  return headingLevels ? [whole, speaks(-3, ...headings)] : [whole];
};
