import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { closesBracket, endingOf, holdsSentenceEnd, leavesBracketOpen } from '../signs/sentence.ts';
import { lineEnd } from '../survey/columns.ts';
import type { Survey } from '../survey.ts';
import { isPunctuated } from './bare.ts';

/** A line that stops so far short of its column, in Han characters, was not broken by it. */
const clear = 3;
/** One line may stop short for a long word; a run of them is no text. */
const [fewestLines, mostLines] = [2, 6];

/**
 * `……床旁起立` `老年医学分会发布` `跌倒风险评估建议` `测试由护士完成，……` — several lines in a row that stop short of
 * the column of the text around them: they interrupt its sentence.
 */
export const interrupts: LineRule = (survey, index) =>
  isShort(survey, index) && standsInRun(survey, index)
    ? [speaks(5, 'headline', 'credit'), speaks(-6, ...proseRoles)]
    : [];

function standsInRun(survey: Survey, index: number): boolean {
  const { lines } = survey;
  let start = index;
  while (isShort(survey, start - 1) && index - start < mostLines) start--;
  let end = index;
  while (isShort(survey, end + 1) && end - start < mostLines) end++;
  const length = end - start + 1;
  const [before, after] = [lines[start - 1], lines[end + 1]];
  if (length < fewestLines || length > mostLines || !before || !after) return false;
  if (start <= survey.firstProse || endingOf(before.text) === 'sentence') return false;
  return isFull(survey, before) && isFull(survey, after);
}

function isShort({ lines, columns }: Survey, index: number): boolean {
  const [line, column] = [lines[index], columns[index]];
  if (!line || !column || isPunctuated(line.text) || holdsSentenceEnd(line.text)) return false;
  // `……第六天出院。（市中心` `医院）`: the rest of a credit ends a text, and interrupts none.
  if (closesBracket(line.text) && leavesBracketOpen(lines[index - 1]?.text ?? '')) return false;
  const aside = /^[（(].*[）)]$/u.test(line.text);
  return (aside || endingOf(line.text) === 'open') && column - lineEnd(line) > clear;
}

/** The column broke the line, in the middle of a sentence or not. */
const isFull = ({ columns }: Survey, line: PrintedLine) =>
  Math.abs((columns[line.index] ?? 0) - lineEnd(line)) < clear;
