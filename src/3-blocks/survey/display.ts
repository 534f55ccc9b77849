import type { PrintedLine } from '../../2-lines/printed.ts';
import { endingOf } from '../signs/sentence.ts';
import { lineEnd } from './columns.ts';
import { isParagraphIndent } from './indents.ts';
import { isProse } from './prose.ts';

/** Wider than nearly all headlines on one line, in Han characters. */
const widest = 45;
/** A line this much narrower than its column stops for a reason. */
const slack = 3;

/** By its looks alone the line may be a headline, a section or a label, not a paragraph's. */
export function isDisplay(
  line: PrintedLine,
  column: number | undefined,
  indented: boolean,
): boolean {
  if (isProse(line, column) || line.width > widest || endingOf(line.text) === 'comma') return false;
  // 　　**盲人读书会走过十五年**: strong from end to end, however it is indented and wide.
  if (line.marks.strong) return true;
  if (indented && isParagraphIndent(line)) return false;
  return column === undefined || lineEnd(line) < column - slack;
}
