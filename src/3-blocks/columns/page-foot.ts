import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { lineEnd } from '../survey/columns.ts';
import { pageGap } from '../survey/display-runs.ts';
import { widestHeadline } from '../survey/prose.ts';
import type { Survey } from '../survey.ts';

/** No page ends with more lines of headlines and labels. */
const mostLines = 16;
/** Lines within this of the column are the column's, in Han characters. */
const slack = 1.6;
/** More pauses than this has no headline. */
const pauses = /[，：、；,:;]/gu;
const mostPauses = 2;

/**
 * `……合影留念。` `寒潮来袭，大田县这样守住菜篮子` `节水灌溉：从会议室到田间` — below the end of a text and down to
 * the page's end stand lines that end no sentence and fill no column: all of them are headlines.
 */
export const pageFoot: LineRule = (survey, index) => {
  return index > survey.firstProse && standsAtFoot(survey, index)
    ? [speaks(2, 'headline', 'credit'), speaks(-4, ...proseRoles)]
    : [];
};

function standsAtFoot(survey: Survey, index: number): boolean {
  const { lines, columns } = survey;
  let start = index;
  while (start > 0 && index - start < mostLines && goesOn(lines, start)) start--;
  let end = index;
  while (end + 1 < lines.length && end - index < mostLines && goesOn(lines, end + 1)) end++;
  const before = lines[start - 1];
  const after = lines[end + 1];
  if (!before || endingOf(before.text) !== 'sentence' || !(after && isTop(after))) return false;
  const column = columns[start - 1];
  const run = lines.slice(start, end + 1);
  return (
    column !== undefined &&
    run.every((line) => isDisplay(line) && Math.abs(column - lineEnd(line)) > slack)
  );
}

/** A line and the one before it are both display lines of one page. */
const goesOn = (lines: readonly PrintedLine[], index: number) =>
  isDisplay(lines[index - 1]) && isDisplay(lines[index]) && !isTop(lines[index] as PrintedLine);

const isTop = (line: PrintedLine) => line.newPage || line.gap >= pageGap;

const isDisplay = (line: PrintedLine | undefined) =>
  line !== undefined &&
  line.width <= widestHeadline &&
  endingOf(line.text) === 'open' &&
  (line.text.match(pauses)?.length ?? 0) <= mostPauses;
