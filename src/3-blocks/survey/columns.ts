/**
 * Hard-wrapped text shows its column: most lines that stop in the middle of a sentence are
 * equally wide. Lines cut by a page's end stop at any width, so they show none.
 */
import { displayWidth } from '../../2-lines/lines.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { endingOf, stopsMidSentence } from '../signs/sentence.ts';

/** How many lines up and down may share a column with a line. */
const reach = 10;
/** The nearest lines alone, where farther ones stand in another column. */
const few = 6;
/** At least so many lines must agree. */
const leastLines = 3;
/** Of the lines that stop in the middle of a sentence, this share must agree. */
const leastShare = 0.55;
/** Lines of one column differ by hanging punctuation and by words that are not broken. */
const tolerance = 2.2;
/** Latin words are not broken, so lines differ by a long word. */
const latinTolerance = 6;
/** Of the lines of prose in a column at least this share has a comma or a stop. */
const leastPausing = 0.15;
const pause = /[，。、；：,.;:]/u;
/** Headlines and labels between the lines of a column are narrower than this share of it. */
const leastOfWidest = 0.6;
/** No column is narrower, in Han characters. */
const narrowest = 10;
/** Wider than any printed column in Han characters; text beyond is not wrapped. */
const widest = 64;

/** For each line the width of the column it stands in, or nothing where the text is not wrapped. */
export function columnWidths(lines: readonly PrintedLine[]): (number | undefined)[] {
  const found = lines.map((line, index) => {
    const above = lines.slice(Math.max(0, index - reach), index + 1);
    const below = lines.slice(index, index + reach + 1);
    const around = [...above, ...below.slice(1)];
    if (around.some(({ width }) => width > widest)) return undefined;
    const [columnAbove, columnBelow] = [
      columnOf(above) ?? columnOf(above.slice(-few)),
      columnOf(below) ?? columnOf(below.slice(0, few)),
    ];
    const column = columnOf(around);
    if (columnAbove === undefined || columnBelow === undefined) return column;
    if (Math.abs(columnAbove - columnBelow) > columnChange) {
      return columnAtChange(line, columnAbove, columnBelow);
    }
    // Farther lines may stand in another column; what stands close on both sides agrees.
    return column && Math.abs(column - columnAbove) <= columnChange ? column : columnAbove;
  });
  const whole = withHalf(found);
  return withLastLines(
    whole.map((column, index) => column ?? neighbouring(whole, lines, index)),
    lines,
  );
}

/** A line that ends a sentence which the line above ran on stands in its column, however wide the text below is. */
function withLastLines(
  columns: readonly (number | undefined)[],
  lines: readonly PrintedLine[],
): (number | undefined)[] {
  const whole = [...columns];
  lines.forEach((line, index) => {
    const [above, own] = [whole[index - 1], whole[index]];
    const before = lines[index - 1];
    if (!before || !above || !own || line.newPage || endingOf(line.text) !== 'sentence') return;
    const runsOn = stopsMidSentence(before.text);
    const apart = Math.abs(own - above) > columnChange;
    if (runsOn && apart && Math.abs(lineEnd(before) - above) <= tolerance) whole[index] = above;
  });
  return whole;
}

/**
 * With an odd number of half-width characters, such as digits, a full line stops half a character short
 * of its column, and the few lines around a place may do so by chance. Where the column goes on half a
 * character wider above or below, and is found as often so, that is the column.
 */
function withHalf(found: readonly (number | undefined)[]): (number | undefined)[] {
  const counts = new Map<number, number>();
  for (const column of found) if (column) counts.set(column, (counts.get(column) ?? 0) + 1);
  const isCommon = (column: number) =>
    (counts.get(column + half) ?? 0) >= (counts.get(column) as number);
  const above = runsBefore(found);
  const below = runsBefore(found.toReversed()).toReversed();
  return found.map((column, index) => {
    const wider = column && [above[index], below[index]].includes(column + half);
    return wider && isCommon(column) ? column + half : column;
  });
}

/** For each line the last column before it that is not its own. */
function runsBefore(found: readonly (number | undefined)[]): (number | undefined)[] {
  let other: number | undefined;
  return found.map((column, index) => {
    const last = found[index - 1];
    if (last !== column) other = last;
    return other;
  });
}

/** The width of a half-width character, in Han characters. */
const half = 0.5;

/**
 * Where one column ends and another begins, a line that is broken tells to which it belongs by its
 * width; a short one belongs to the text above it.
 */
function columnAtChange(line: PrintedLine, above: number, below: number): number {
  const distance = (column: number) => Math.abs(column - lineEnd(line));
  const broken = stopsMidSentence(line.text);
  return broken && distance(below) < distance(above) ? below : above;
}

/** Beside headlines and credits too few lines may agree; the column goes on all the same. */
function neighbouring(
  found: readonly (number | undefined)[],
  lines: readonly PrintedLine[],
  index: number,
): number | undefined {
  for (let distance = 1; distance <= reach / 2; distance++) {
    const column = found[index - distance] ?? found[index + distance];
    if (column !== undefined) {
      return lineEnd(lines[index] as PrintedLine) <= column + tolerance ? column : undefined;
    }
  }
  return undefined;
}

function columnOf(near: readonly PrintedLine[]): number | undefined {
  const broken = near.filter(
    (line) => !isSetOff(line.marks) && stopsMidSentence(line.text) && lineEnd(line) >= narrowest,
  );
  const all = broken.map(lineEnd);
  const widths = all.filter((width) => width >= Math.max(...all) * leastOfWidest);
  const latin = near.filter(({ text }) => isLatin(text)).length > near.length / 2;
  // Latin lines are ragged, so the widest gives the column. Elsewhere the commonest width does;
  // of two as common the wider, for lines are rarely too wide.
  const column = latin ? Math.max(0, ...widths) : fullWidth(broken, widths);
  if (column === undefined) return undefined;
  const spread = latin ? latinTolerance : tolerance;
  const agreeing = (wanted: number) => widths.filter((width) => Math.abs(wanted - width) <= spread);
  const count = agreeing(column).length;
  if (count < leastLines || count < widths.length * leastShare) return undefined;
  // Entries of the contents may be equally wide by chance, but do not tell anything.
  const alike = broken.filter((line) => Math.abs(column - lineEnd(line)) <= spread);
  if (alike.filter(({ text }) => pause.test(text)).length < alike.length * leastPausing) {
    return undefined;
  }
  // Headlines of one width among longer lines show no column: text that is wrapped stays inside.
  const wider = near.filter((line) => lineEnd(line) > column + spread).length;
  return wider * 3 < count ? column : undefined;
}

/** ◆ and 〖〗 set off entries, headlines and sections, which no column breaks before. */
const isSetOff = ({ list, bullet, bracket, enclosed }: PrintedLine['marks']) =>
  Boolean(list || bullet || bracket || enclosed);

const isLatin = (text: string) => !/\p{Script=Han}/u.test(text);

/**
 * The commonest width; but where half as many lines are wider by an indent, those are the full ones,
 * and the others are first lines of short paragraphs whose indents are lost.
 */
function fullWidth(lines: readonly PrintedLine[], widths: readonly number[]): number | undefined {
  const usual = commonest(widths);
  if (usual === undefined) return undefined;
  const isWider = (width: number) =>
    Math.abs(width - usual - paragraphIndent) <= paragraphIndent / 4;
  // Punctuation hangs beyond the column.
  const wider = lines
    .filter(({ text }) => endingOf(text) === 'open')
    .map(lineEnd)
    .filter(isWider);
  const alike = widths.filter((width) => Math.abs(width - usual) < 1).length;
  const enough = wider.length >= Math.max(leastWider, alike / 2);
  return enough ? commonest(wider) : usual;
}

/** One line that is wider is an exception. */
const leastWider = 2;

function commonest(widths: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort(([one, a], [other, b]) => b - a || other - one)[0]?.[0];
}

/** Where a line ends in its column: its indent counts, up to a paragraph's. */
export function lineEnd({ indent, width }: PrintedLine): number {
  return width + Math.min(indent, 2.5);
}

/** Punctuation that may not open a line and so stays with the character before it. */
const closing = /^[，。、；：？！”’）》」』】〉,.;:?!)\]…—]+/u;
/** A word, a number, `info_desk@mail.example.cn` or `www.example.cn/a`. */
const latinWord = /^[\p{Script=Latin}\p{N}.,%'’@_/+-]+/u;

/** Width of what a typesetter cannot part at the beginning of a text: `会，` or a Latin word. */
export function firstUnit(text: string): number {
  const opening = /^[“‘（《「『【〈(["']+/u.exec(text)?.[0] ?? '';
  const rest = text.slice(opening.length);
  const word = latinWord.exec(rest)?.[0] ?? [...rest][0] ?? '';
  const after = closing.exec(rest.slice(word.length))?.[0] ?? '';
  return displayWidth(opening + word + after);
}

/** Columns that differ by more, in Han characters, are not one. */
export const columnChange = 3;
/** A paragraph's indent, in Han characters. */
export const paragraphIndent = 2;
/** Widths of typeset text are good to about half a character. */
const slack = 0.4;

/** `report on⏎every six months`: a space would stand between the words, had they one line. */
const spaceBetween = (line: string, next: string) =>
  /[\p{Script=Latin}\d,.;:]$/u.test(line) && /^[\p{Script=Latin}\d]/u.test(next) ? 0.5 : 0;

/** The text that follows would have fitted on the line: it stops there on purpose. */
export function stopsEarly(line: PrintedLine, next: string, column: number): boolean {
  return lineEnd(line) + spaceBetween(line.text, next) + firstUnit(next) <= column - slack;
}
