/** Headlines that a page's end cuts: none is printed so, they are the last of one page and the first line of the next. */
import type { Passage } from '../2-lines/passage.ts';
import { pageGap } from '../3-blocks/survey/display-runs.ts';

const pageEnd = new RegExp(`^(?:[^\\S\\n]*\\n){${pageGap + 1},}[^\\S\\n]*$|^\\s*\\f\\s*$`, 'u');

/** How many ends of pages stand between the lines of a headline, nothing else being there. */
export const pageEndsIn = (source: string, headline: Passage): number =>
  headline.filter(({ start }, at) => {
    const before = headline[at - 1];
    return before !== undefined && pageEnd.test(source.slice(before.end, start));
  }).length;

const breakAbove = new RegExp(`(?:\\n[^\\S\\n]*){${pageGap + 1},}$|\\f\\s*$`, 'u');
/** So much above a line shows whether a page ends there, in UTF-16 units. */
const reach = 40;

/** The passage is the first below a page's end. */
export function isAfterPageEnd(source: string, [first]: Passage): boolean {
  const start = first?.start ?? 0;
  return breakAbove.test(source.slice(Math.max(0, start - reach), start));
}
