import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { lineEnd, stopsEarly } from '../survey/columns.ts';
import { isParagraphIndent } from '../survey/indents.ts';
import { isProse } from '../survey/prose.ts';
import type { Survey } from '../survey.ts';
import { isPunctuated } from './bare.ts';

/** So many lines up and down show whether prose is indented here. */
const reach = 30;

/** `    浙江 浙江` — where prose stands at the margin, what is set off from it is no prose. */
export const aside: LineRule = (survey, index) => {
  const line = survey.lines[index];
  if (!line || line.indent < 1) return [];
  if (runsOn(line)) return survey.indented && isParagraphIndent(line) ? opening : [];
  if (!isParagraphIndent(line)) return against(2.5);
  if (stepsOut(survey, index)) return [speaks(4, 'paragraph'), speaks(-2, 'headline'), stepsIn];
  if (!proseIsIndented(survey, index)) return against(3);
  return survey.indented ? [speaks(1, 'paragraph'), stepsIn] : [speaks(1, 'paragraph')];
};

/** Widths of typeset text are good to a character, hanging punctuation reckoned in. */
const slack = 1;
/** A headline with a comma is shorter, in Han characters. */
const widestOfTwo = 20;
/** `    中国岩石力学与工程学会 日前，经……` — a label was set off, and what stands beside it is prose. */
const runsOn = (line: PrintedLine) =>
  isProse(line) || (line.width > widestOfTwo && isPunctuated(line.text));

/** `　　结果显示，……` — where paragraphs are indented and their lines are not, it opens one. */
const opening = [speaks(2, 'paragraph'), speaks(-2, 'paragraph, continued')];

/** `　　各县计划今年先行` — with or without a pause, where indents part paragraphs it goes on with none. */
const stepsIn = speaks(-3, 'paragraph, continued');

/**
 * `　　会长在会上报告过去一年` right above a flush line that had no room on it: in its column no headline is set so.
 */
function stepsOut({ lines, columns, indented }: Survey, index: number): boolean {
  const [line, next, column] = [lines[index], lines[index + 1], columns[index]];
  if (!indented || !line || !next || column === undefined) return false;
  const touches = next.gap === 0 && !next.newPage && next.indent < 1;
  const fits = lineEnd(line) <= column + slack;
  return touches && fits && !stopsEarly(line, next.text, column);
}

const against = (weight: number) => [
  speaks(weight, 'headline', 'credit'),
  speaks(-weight, ...proseRoles),
];

function proseIsIndented({ lines, columns }: Survey, index: number): boolean {
  const near = lines.slice(Math.max(0, index - reach), index + reach + 1);
  return near.some(
    (line: PrintedLine) => isParagraphIndent(line) && isProse(line, columns[line.index]),
  );
}
