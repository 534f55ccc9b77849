/**
 * Running heads that say nothing but the number or the date of their own issue, `2018.9` `2018年第9期`: known by
 * the masthead, which prints the same numbers.
 */
import type { Furniture } from './furniture.ts';
import type { Line } from './lines.ts';
import { edgesOf } from './page-edges.ts';

/** The masthead's number and date stand on its first lines. */
const firstLines = 6;
/** No head of numbers is longer, in UTF-16 units. */
const longest = 40;
/** A year and another number, or the number of an issue: `2018.9` `第9期` `总第126期`; `9月25日` may head a day's news. */
const issue =
  /^(?:[\d\p{P}\s年月日期总總第卷]*(?:第\s*\d+\s*期|[12]\d{3}\s*[-年./·]\s*\d)[\d\p{P}\s年月日期总總第卷]*)$/u;

const numbersOf = (text: string) => (text.match(/\d+/gu) ?? []).map(Number);

/** Lines at a page's edge, below the masthead, that say the numbers of its issue and nothing else. */
export function dateHeads(printed: readonly Line[], known: ReadonlyMap<number, Furniture>): Line[] {
  const masthead = printed.slice(0, firstLines);
  const said = new Set(masthead.flatMap(({ text }) => numbersOf(text.slice(0, longest * 2))));
  const below = printed[firstLines]?.index ?? Number.POSITIVE_INFINITY;
  return edgesOf(printed, known).filter(
    ({ index, text }) =>
      index > below &&
      text.length <= longest &&
      issue.test(text) &&
      numbersOf(text).every((number) => said.has(number)),
  );
}
