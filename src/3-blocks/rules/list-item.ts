import { headings, type LineRule, speaks } from '../evidence.ts';
import { mayBeItem } from '../signs/item.ts';

/** `现代农业：立项16项，发布12项` among its like is an item of a list, and heads nothing. */
export const listItem: LineRule = ({ lines, columns, firstProse, headingLevels }, index) => {
  // `- 白血病94人` in Markdown never goes on with the line above, however that ends.
  if (lines[index]?.marks.list) {
    const whole = speaks(-8, 'paragraph, continued', 'headline, continued');
    // Where headings are marked as such, an item is none.
    return headingLevels ? [whole, speaks(-3, ...headings)] : [whole];
  }
  if (index < firstProse || columns[index]) return [];
  const isItem = (at: number) => mayBeItem(lines[at]?.text ?? '');
  return isItem(index) && (isItem(index - 1) || isItem(index + 1))
    ? [speaks(2, 'paragraph'), speaks(-3, ...headings, 'headline, continued')]
    : [];
};
