import { displayWidth } from '../../2-lines/lines.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { headings, type LinkRule, links, proseRoles } from '../evidence.ts';
import { endingOf, leavesBracketOpen, stopsMidSentence } from '../signs/sentence.ts';
import { paragraphIndent, stopsEarly } from '../survey/columns.ts';
import { isParagraphIndent } from '../survey/indents.ts';

/** A page's last line of a new paragraph is seldom shorter, in Han characters. */
const shortest = 30;

/** `2. A letter of invitation` right below `1. A project description`: items of a list, none of which bears a stop. */
function isItem(lines: readonly PrintedLine[], index: number): boolean {
  const [above, before, line] = [lines[index - 2], lines[index - 1], lines[index]];
  if (/^\p{Ll}/u.test(line?.text ?? '')) return false;
  const countsOn = (one: PrintedLine | undefined, other: PrintedLine | undefined) =>
    one?.marks.number !== undefined &&
    one.marks.number.style === other?.marks.number?.style &&
    one.marks.number.value + 1 === other.marks.number.value &&
    endingOf(one.text) === 'open';
  return countsOn(above, before) || countsOn(before, line);
}

/** `- the small grants scheme, for which 40⏎applications were received;`: the column broke the item, and its rest stands close. */
function isBroken(item: PrintedLine, line: PrintedLine, column: number | undefined): boolean {
  const printed = { ...item, width: displayWidth(item.line.text) };
  const full = column !== undefined && !stopsEarly(printed, line.text, column);
  return full && line.gap === 0 && !line.marks.list && stopsMidSentence(item.text);
}

/**
 * A paragraph is not over before its sentence is: a line that stops in the middle of one goes
 * on in the next, also over a page's end. A finished one goes on only where text is wrapped,
 * which is for the column to say.
 */
export const unfinished: LinkRule = (
  { lines, columns, creditEnds, indented, tableRows },
  index,
) => {
  const before = lines[index - 1];
  if (!before) return [];
  const line = lines[index] as PrintedLine;
  const column = columns[index - 1];
  const after = proseRoles;
  const ending = endingOf(before.text);
  // A row of a table is whole as it stands.
  if (tableRows.has(index - 1)) return [];
  // An item of a list says little more than a name, and the next one begins anew.
  if (before.marks.list && !isBroken(before, line, column))
    return [links(after, -4, 'paragraph, continued')];
  if (creditEnds[index - 1]) return [links(after, -6, 'paragraph, continued')];
  // 任建国　　区应急局指挥中心主任: where paragraphs are indented, the indent tells, not the ending.
  if (indented && isParagraphIndent(line) && ending !== 'sentence') {
    return [links(after, -2, ...headings)];
  }
  // In wrapped text a line with room left was not broken by the column, lost indents allowed for.
  const room = column && (indented ? column : column - paragraphIndent);
  const early = room ? stopsEarly(before, line.text, room) : false;
  // 1.流程再造，变“多次跑”为“跑一次”: a point that leaves room stops on purpose, be it at a page's end.
  const opens = !room || /^\p{Lu}/u.test(line.coreText);
  const isWhole = before.marks.number && (early || (opens && isItem(lines, index)));
  if (ending === 'open' && isWhole) return [links(after, -3, 'paragraph, continued')];
  if (ending === 'open' && early) return [];
  if (ending === 'open' || ending === 'comma' || leavesBracketOpen(before.text)) {
    // A first line that is short and has no comma is more like a headline than like a paragraph
    // that a page cut, so it claims less of what follows.
    const cutShort = !column && before.width <= shortest && /^[^，,；;：:]*$/u.test(before.text);
    // No column cuts lines here: 苏州百岁堂公司, blank lines around it, is an item as it stands.
    const alone = before.gap > 0 && line.gap > 0 && !before.newPage && !line.newPage;
    if (cutShort && alone && !columns[index]) return [];
    return [
      links(['paragraph, continued'], 3, 'paragraph, continued'),
      links(['paragraph'], cutShort ? 0.5 : 3, 'paragraph, continued'),
      links(['paragraph, continued'], -3, 'paragraph'),
      links(['paragraph'], cutShort ? -1.5 : -3, 'paragraph'),
      links(after, ending === 'comma' ? -6 : -4, ...headings, 'credit', 'colophon'),
    ];
  }
  if (ending === 'clause') {
    // Who studies deserts;⏎Professor Niemi, a hydrologist: the column broke the line, not the semicolon.
    const full = column !== undefined && !stopsEarly(before, line.text, column);
    // 他在日记中写道： — where nothing is wrapped, a blank line sets off what he wrote.
    const apart = line.gap > 0 && !line.newPage && !columns[index] && column === undefined;
    const weight = full && !indented && /[;；]$/u.test(before.text) ? 3 : apart ? -3 : -1;
    return [links(after, weight, 'paragraph, continued'), links(after, -2, ...headings)];
  }
  return [links(after, -5, 'paragraph, continued')];
};
