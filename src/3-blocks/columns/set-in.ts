import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { endingOf, holdsSentenceEnd } from '../signs/sentence.ts';
import { isParagraphIndent } from '../survey/indents.ts';
import type { Survey } from '../survey.ts';

/** No headline takes more lines. */
const mostLines = 4;
/** What a text holds that is set in goes on for longer, in Han characters. */
const widest = 40;

/**
 * `……逐一登记，并在` `⏎ 社区回收柜上岗⏎` `门前张贴告示。……` — between blank lines, and set in by less or more than
 * the paragraphs of a bulletin that indents them: it interrupts a text, however well it would fit into its column.
 */
export const setIn: LineRule = (survey, index) =>
  survey.indented && index > survey.firstProse && standsApart(survey, index)
    ? [speaks(6, 'headline', 'credit'), speaks(-8, ...proseRoles)]
    : [];

/** The line stands in a run that blank lines or pages' ends bound, and whose first line is set in. */
function standsApart({ lines }: Survey, index: number): boolean {
  let start = index;
  while (start > 0 && !opens(lines[start]) && index - start < mostLines) start--;
  let end = index + 1;
  while (end < lines.length && !opens(lines[end]) && end - start <= mostLines) end++;
  const run = lines.slice(start, end);
  const bounded = opens(run[0]) && run.length <= mostLines && run.every(saysNoSentence);
  return bounded && isSetIn(run[0] as PrintedLine);
}

const opens = (line: PrintedLine | undefined) =>
  line !== undefined && (line.gap > 0 || line.newPage);

const isSetIn = (line: PrintedLine) => line.indent >= 1 && !isParagraphIndent(line);

const saysNoSentence = ({ text, width }: PrintedLine) =>
  width <= widest && endingOf(text) !== 'sentence' && !holdsSentenceEnd(text);
