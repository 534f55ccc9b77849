import type { PrintedLine } from '../../2-lines/printed.ts';
import { endingOf } from '../signs/sentence.ts';
import { lineEnd } from './columns.ts';
import { isParagraphIndent } from './indents.ts';
import { isProse } from './prose.ts';

/** Wider than nearly all headlines on one line, in Han characters. */
const widest = 45;
/** A line this much narrower than its column stops for a reason. */
const slack = 3;

/**
 * By its looks, and those of the line below it, the line may be a headline, a section or a label, not
 * a paragraph's.
 */
export function isDisplay(
  line: PrintedLine,
  column: number | undefined,
  indented: boolean,
  next?: PrintedLine,
): boolean {
  // 　　【首笔碳汇贷款落地】4月12日，某行……: cut off the text it shared a line with, and its indent.
  if (line.runIn === 'headline') return true;
  if (isProse(line, column) || line.width > widest || endingOf(line.text) === 'comma') return false;
  // 　　**盲人读书会走过十五年**: strong from end to end, however it is indented and wide.
  if (line.marks.strong) return true;
  // Indented as a paragraph is, but short and unfinished: no paragraph stops like that.
  if (indented && isParagraphIndent(line) && !stopsShort(line, column)) return false;
  // What stops unfinished above an indented line is no paragraph, however wide it is.
  if (indented && next && isParagraphIndent(next) && endingOf(line.text) === 'open') return true;
  return column === undefined || lineEnd(line) < column - slack;
}

const stopsShort = (line: PrintedLine, column: number | undefined) =>
  column !== undefined &&
  line.marks.number === undefined &&
  endingOf(line.text) === 'open' &&
  lineEnd(line) < column - slack;
