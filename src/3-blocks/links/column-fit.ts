import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LinkEvidence, type LinkRule, links, proseRoles } from '../evidence.ts';
import type { Role } from '../roles.ts';
import { clausesOf, endingOf, stopsMidSentence } from '../signs/sentence.ts';
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
  { lines, columns, indented, creditEnds, blankLinesPart, fullFirstLines },
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
  if (endsWiderText(lines, index - 1, column))
    return [links(proseRoles, -3, 'paragraph, continued')];
  const none = indented || fullFirstLines;
  const room = column - lineEnd(before) - space(before, line) - firstUnit(line.text);
  const after = (role: Role, lost: number): LinkEvidence =>
    room - lost >= slack
      ? links([role], -2, 'paragraph, continued')
      : links([role], joinWeight(), 'paragraph, continued');
  return [after('paragraph', none ? 0 : paragraphIndent), after('paragraph, continued', 0)];

  /** The line before is full: how likely it goes on, seen from this line's own width. */
  function joinWeight(): number {
    if (none) return indented ? 4 : 5.5;
    const lost = indentLost(line as PrintedLine, lines[index + 1], column as number);
    // What would have fitted on the line before to a hair, was hardly kept from it.
    const hair = room >= 0 ? justFits : 0;
    return (lost === undefined ? 5.5 : lost ? 0 : 8) - (lost === false ? 0 : hair);
  }
};

/**
 * A sentence runs on into the line from a much wider one, and stops where there was room: too few lines
 * above show a column, but this one is not that of the text below.
 */
function endsWiderText(lines: readonly PrintedLine[], index: number, column: number): boolean {
  const [above, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!above || !line || !next || line.newPage || !/\p{Script=Han}/u.test(line.text)) return false;
  const runsOn = stopsMidSentence(above.text) && clausesOf(above.text) > 1;
  const wide = lineEnd(above);
  return runsOn && wide - column > columnChange && stopsEarly(line, next.text, wide);
}

const justFits = 2;

/** `timetables.⏎Plan A keeps`: where there are no Han characters, a space would stand between the words. */
const space = (before: PrintedLine, line: PrintedLine) =>
  /\p{Script=Han}/u.test(before.text + line.text) ? 0 : halfWidth;
const halfWidth = 0.5;

/** `，` may hang beyond the column, and so is no part of a line's width. */
const hanging = /[，。、；：,.;:][”’』」]?$/u;

/** Whether a line is the first of a paragraph whose indent is lost; nothing where width cannot tell. */
function indentLost(line: PrintedLine, next: PrintedLine | undefined, column: number) {
  if (isTooWide(line, column)) return false;
  if (!next) return undefined;
  const broken = endingOf(line.text) !== 'sentence';
  if (broken) return lineEnd(line) + firstUnit(next.text) <= column ? true : undefined;
  // One that ends a sentence is told from the next: no first line itself, it would have fitted here.
  const goesOn = isTooWide(next, column) && lineEnd(next) <= column + columnChange;
  return goesOn && lineEnd(line) + firstUnit(next.text) <= column ? true : undefined;
}

/** With an indent before it the line would not fit into its column. */
function isTooWide(line: PrintedLine, column: number): boolean {
  const hung = hanging.test(line.text) ? 1 : 0;
  return lineEnd(line) - hung + paragraphIndent > column + slack;
}
