import type { PrintedLine } from '../../2-lines/printed.ts';
import { headings, type LineRule, speaks } from '../evidence.ts';
import { labelledLine } from '../signs/credit.ts';
import { mayBeDated, mayBeItem } from '../signs/item.ts';

/** No item takes more lines; bounds the search for the one beside it. */
const mostLines = 3;

/**
 * `现代农业：立项16项，发布12项` among its like is an item of a list, and heads nothing; so is
 * `3月18日　二楼工坊　亲子活动` among other days. Where text is wrapped any line may open so, but for those that
 * blank lines part from the text above.
 */
export const listItem: LineRule = ({ lines, columns, firstProse, blankLinesPart }, index) => {
  const line = lines[index];
  if (!line || index < firstProse || (columns[index] && !(blankLinesPart && line.gap > 0)))
    return [];
  const beside = columns[index]
    ? [opener(lines, index, -1), opener(lines, index, 1)]
    : [lines[index - 1], lines[index + 1]];
  const isListed = (mayBe: (text: string) => boolean) =>
    mayBe(line.text) &&
    // 来源：甲厂 below 甲厂：老厂房里的新车间 is a headline's credit.
    beside.some((other) => other && mayBe(other.text) && !labelledLine(other.text));
  return isListed(mayBeItem) || isListed(mayBeDated)
    ? [speaks(2, 'paragraph'), speaks(-3, ...headings, 'headline, continued')]
    : [];
};

/** The nearest line above or below that has a blank line before it. */
function opener(
  lines: readonly PrintedLine[],
  index: number,
  step: 1 | -1,
): PrintedLine | undefined {
  for (let count = 1; count <= mostLines; count++) {
    const line = lines[index + step * count];
    if (line && line.gap > 0) return line;
  }
  return undefined;
}
