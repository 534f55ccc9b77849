import type { PrintedLine } from '../../2-lines/printed.ts';
import { displayRoles, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { opensCaption } from '../signs/caption.ts';
import { endingOf, stopsMidSentence } from '../signs/sentence.ts';
import { brokenAt, type Column, inBoth, isColumn } from '../survey/column-shown.ts';
import { lineEnd, paragraphIndent } from '../survey/columns.ts';
import { pageGap } from '../survey/display-runs.ts';
import type { Survey } from '../survey.ts';
import { isPunctuated } from './bare.ts';

/** Widths of typeset text are good to a character, hanging punctuation reckoned in. */
const slack = 1;

/**
 * `职工方代表、货车司机罗永康在` between two lines of its column, with no blank line on either side: what
 * is narrower by an indent below the end of a sentence, and goes on in a full line, opens a paragraph.
 */
export const firstLine: LineRule = (survey, index) => {
  if (opensColumn(survey, index)) {
    return [
      speaks(4, 'paragraph'),
      speaks(1, 'paragraph, continued'),
      speaks(-2, ...displayRoles, 'credit'),
    ];
  }
  const { lines, columns, displayRuns } = survey;
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  const column = columns[index];
  if (!before || !line || !next || !column || displayRuns.has(index)) return [];
  if (endingOf(before.text) !== 'sentence' || endingOf(line.text) !== 'open') return [];
  // A caption may stand right below, and the line go on behind it.
  const interrupted = opensCaption(next.text);
  const touches =
    line.gap === 0 && (next.gap === 0 || interrupted) && !line.newPage && !next.newPage;
  const narrower = Math.abs(column - lineEnd(line) - paragraphIndent) <= slack;
  const full = Math.abs(column - lineEnd(next)) <= slack;
  return touches && narrower && (full || interrupted)
    ? [speaks(2, ...proseRoles), speaks(-1, 'headline')]
    : [];
};

/** So many lines below a line show its column, and so many of them at least were broken by it. */
const [mostShown, leastShown] = [6, 2];

/**
 * `为期六天的古籍保护推进会在舒城县` `现代农业产业园落下帷幕，有八十四家` `单位的馆员到场。……`: the line right below
 * is as wide as its column and so no first line, where indents are lost; this one is narrower by an indent.
 */
function opensColumn(survey: Survey, index: number): boolean {
  const { lines, indented, fullFirstLines, blankLinesAlonePart } = survey;
  const line = lines[index];
  // Where blank lines part paragraphs no indents were lost.
  if (!line || indented || fullFirstLines || blankLinesAlonePart) return false;
  if (!stopsMidSentence(line.text)) return false;
  const below = linesBelow(lines, index);
  const broken = below.slice(0, -1);
  const [second, third] = below;
  if (!second || !third || broken.length < leastShown) return false;
  const columns = broken.map((each, at) => brokenAt(each, below[at + 1] as PrintedLine));
  const column = columns.reduce(inBoth);
  const asFirst = (shown: Column) => ({
    least: shown.least + paragraphIndent,
    most: shown.most + paragraphIndent,
  });
  return (
    broken.some(({ text }) => isPunctuated(text)) &&
    isColumn(column) &&
    isColumn(inBoth(column, asFirst(brokenAt(line, second)))) &&
    !isColumn(columns.slice(1).reduce(inBoth, asFirst(columns[0] as Column)))
  );
}

/** The lines below a line up to where their sentences end, each but the last broken in the middle of one. */
function linesBelow(lines: readonly PrintedLine[], index: number): PrintedLine[] {
  const below: PrintedLine[] = [];
  for (const line of lines.slice(index + 1, index + 1 + mostShown)) {
    if (line.newPage || line.gap >= pageGap) break;
    below.push(line);
    if (!stopsMidSentence(line.text)) break;
  }
  return below;
}
