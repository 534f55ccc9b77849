import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LinkEvidence, type LinkRule, links } from '../evidence.ts';
import type { Role } from '../roles.ts';
import { endingOf } from '../signs/sentence.ts';
import {
  columnChange,
  firstUnit,
  lineEnd,
  paragraphIndent,
  stopsEarly,
} from '../survey/columns.ts';

/** Widths of typeset text are good to about half a character. */
const slack = 0.4;

/**
 * Where text is wrapped, a sentence may end at a line's end by chance. Then the column tells: if
 * what follows would still have fitted on the line, the paragraph ended there. And where indents
 * are lost, a first line is two characters narrower than its column, and no other line is.
 */
export const columnFit: LinkRule = (
  { lines, columns, indented, creditEnds, blankLinesPart },
  index,
) => {
  const before = lines[index - 1];
  const line = lines[index];
  const column = columns[index];
  if (!before || !line || !column || creditEnds[index - 1] || blankLinesPart) return [];
  if (endingOf(before.text) !== 'sentence') return [];
  // Text of another width is another text.
  const columnBefore = columns[index - 1] ?? column;
  if (Math.abs(columnBefore - column) > columnChange) return [];
  if (lineEnd(before) > column + columnChange) return [];
  const room = column - lineEnd(before) - firstUnit(line.text);
  const after = (role: Role, lost: number): LinkEvidence =>
    room - lost >= slack
      ? links([role], -2, 'paragraph, continued')
      : links([role], joinWeight(), 'paragraph, continued');
  return [after('paragraph', indented ? 0 : paragraphIndent), after('paragraph, continued', 0)];

  /** The line before is full: how likely it goes on, seen from this line's own width. */
  function joinWeight(): number {
    if (indented) return 4;
    const lost = indentLost(line as PrintedLine, lines[index + 1], column as number);
    return lost === undefined ? 5.5 : lost ? 0 : 8;
  }
};

/** Whether a line is the first of a paragraph whose indent is lost; nothing where width cannot tell. */
function indentLost(line: PrintedLine, next: PrintedLine | undefined, column: number) {
  if (lineEnd(line) + paragraphIndent > column + slack) return false;
  if (!next || !['open', 'comma'].includes(endingOf(line.text))) return undefined;
  return stopsEarly(line, next.text, column) ? true : undefined;
}
