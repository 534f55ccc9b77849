/** Whether the first lines of paragraphs are as wide as all others: then they never had an indent. */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { endingOf } from '../signs/sentence.ts';
import { lineEnd, paragraphIndent } from './columns.ts';

/** Fewer first lines prove nothing. */
const leastLines = 3;
/** Of all first lines so many are full: others break before a long word. */
const leastFull = 0.75;
/** With so much room left on the line before, in Han characters, a paragraph surely ended there. */
const ended = 4;
/** Widths of typeset text are good to about half a character. */
const slack = 0.4;

/** In this bulletin paragraphs open without an indent, and it was not lost either. */
export function fullFirstLines(
  lines: readonly PrintedLine[],
  columns: readonly (number | undefined)[],
): boolean {
  const first = lines.filter((line, index) => {
    const before = lines[index - 1];
    const column = columns[index];
    return (
      before !== undefined &&
      column !== undefined &&
      columns[index - 1] === column &&
      endingOf(before.text) === 'sentence' &&
      column - lineEnd(before) >= ended &&
      endingOf(line.text) === 'open' &&
      column - lineEnd(line) <= 2 * paragraphIndent
    );
  });
  const full = first.filter(
    (line) => lineEnd(line) + paragraphIndent > (columns[line.index] as number) + slack,
  );
  return first.length >= leastLines && full.length >= first.length * leastFull;
}
