import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { colophonLabel } from '../signs/colophon.ts';
import { endingOf, opensLikeNews } from '../signs/sentence.ts';
import { lineEnd } from '../survey/columns.ts';
import { pageGap } from '../survey/display-runs.ts';
import { widestHeadline } from '../survey/prose.ts';
import type { Survey } from '../survey.ts';
import { isPunctuated } from './bare.ts';

/** No page ends with more lines of headlines and labels. */
const mostLines = 16;
/** Lines within this of the column are the column's, in Han characters. */
const slack = 1.6;
/** More pauses than this has no headline. */
const pauses = /[，：、；,:;]/gu;
const mostPauses = 2;

/**
 * `……合影留念。` `寒潮来袭，大田县这样守住菜篮子` `节水灌溉：从会议室到田间` — below the end of a text and down to
 * the page's end stand lines that end no sentence and fill no column: all of them are headlines. What fills it
 * is one too where no text goes on behind the page's end.
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
  if (!before || endingOf(before.text) !== 'sentence') return false;
  const run = lines.slice(start, end + 1);
  if (!run.every(isDisplay)) return false;
  const column = columns[start - 1];
  const isFull = (line: PrintedLine) =>
    column !== undefined && Math.abs(column - lineEnd(line)) <= slack;
  // A full line with many pauses may be text that has lost its end.
  if (closesAll(after)) return run.every((line) => !isFull(line) || pausesIn(line) <= 1);
  if (!isTop(after) || column === undefined) return false;
  // What a page's end cuts goes on behind it, and so fills its line.
  return run.every((line) => !isFull(line) || (opensAnew(after) && pausesIn(line) <= 1));
}

/** A line and the one before it are both display lines of one page. */
const goesOn = (lines: readonly PrintedLine[], index: number) =>
  isDisplay(lines[index - 1]) && isDisplay(lines[index]) && !isTop(lines[index] as PrintedLine);

const isTop = (line: PrintedLine) => line.newPage || line.gap >= pageGap;

/** The bulletin ends there, but for its colophon. */
const closesAll = (after: PrintedLine | undefined): after is undefined =>
  after === undefined || colophonLabel(after.text) !== undefined;

/** No name is wider, in Han characters. */
const widestName = 10;

/** `科普活动` `近日，……` — what a page begins with goes on with nothing. */
const opensAnew = ({ text, width }: PrintedLine) =>
  opensLikeNews(text) || (width <= widestName && endingOf(text) === 'open' && !isPunctuated(text));

const isDisplay = (line: PrintedLine | undefined) =>
  line !== undefined &&
  colophonLabel(line.text) === undefined &&
  line.width <= widestHeadline &&
  endingOf(line.text) === 'open' &&
  pausesIn(line) <= mostPauses;

const pausesIn = ({ text }: PrintedLine) => text.match(pauses)?.length ?? 0;
