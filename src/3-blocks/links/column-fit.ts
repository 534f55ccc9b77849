import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { firstUnit, lineEnd, stopsEarly } from '../survey/columns.ts';

/** A paragraph's indent, in Han characters. */
const paragraphIndent = 2;
const slack = 0.4;

/**
 * Where text is wrapped, a sentence may end at a line's end by chance. Then the column tells: if
 * what follows would still have fitted on the line, the paragraph ended there. And where indents
 * are lost, a first line is two characters narrower than its column, and no other line is.
 */
export const columnFit: LinkRule = ({ lines, columns, indented, creditEnds }, index) => {
  const before = lines[index - 1];
  const line = lines[index];
  const column = columns[index];
  if (!before || !line || !column || creditEnds[index - 1]) return [];
  if (endingOf(before.text) !== 'sentence') return [];
  if (stopsEarly(before, line.text, column)) {
    // Perhaps only for the lost indent of a first line; beyond that there is no doubt.
    const room = column - lineEnd(before) - firstUnit(line.text);
    const sure = indented || room >= paragraphIndent + slack;
    return [links(proseRoles, sure ? -2 : -0.5, 'paragraph, continued')];
  }
  if (indented) return [links(proseRoles, 4, 'paragraph, continued')];
  switch (indentLost(line, lines[index + 1], column)) {
    case true:
      return [links(proseRoles, 2, 'paragraph'), links(proseRoles, 2, 'paragraph, continued')];
    case false:
      return [links(proseRoles, 7.5, 'paragraph, continued'), links(proseRoles, -1, 'paragraph')];
    default:
      return [links(proseRoles, 5.5, 'paragraph, continued')];
  }
};

/** Whether a line is the first of a paragraph whose indent is lost; nothing where width cannot tell. */
function indentLost(line: PrintedLine, next: PrintedLine | undefined, column: number) {
  if (lineEnd(line) + paragraphIndent > column + slack) return false;
  if (!next || !['open', 'comma'].includes(endingOf(line.text))) {
    return undefined;
  }
  return stopsEarly(line, next.text, column) ? true : undefined;
}
