import { displayRoles, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { opensCaption } from '../signs/caption.ts';
import { endingOf, stopsMidSentence } from '../signs/sentence.ts';
import { firstUnit, lineEnd, paragraphIndent } from '../survey/columns.ts';
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

/** Lines of one width, one of them with a pause, are text. */
const sameWidth = 0.5;

/**
 * `为期六天的古籍保护推进会在舒城县` `现代农业产业园落下帷幕，有八十四家` `单位的馆员到场。……`: narrower by an
 * indent that was lost than the lines right below it, which are of one width and text, it is their first line.
 */
function opensColumn({ lines, indented, fullFirstLines }: Survey, index: number): boolean {
  const [line, second, third] = [lines[index], lines[index + 1], lines[index + 2]];
  if (!line || !second || !third || indented || fullFirstLines) return false;
  const touch = [second, third].every(({ gap, newPage }) => gap === second.gap && !newPage);
  if (!touch || !stopsMidSentence(line.text) || !stopsMidSentence(second.text)) return false;
  const width = lineEnd(second);
  return (
    lineEnd(line) + firstUnit(second.text) <= width &&
    Math.abs(width - lineEnd(line) - paragraphIndent) <= sameWidth &&
    Math.abs(width - lineEnd(third)) <= sameWidth &&
    [second, third].some(({ text }) => isPunctuated(text))
  );
}
