/**
 * The column of a text, as far as its broken lines show it: each was as wide as the column allows, and what
 * the next one begins with had no room left.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { firstUnit, lineEnd, paragraphIndent } from './columns.ts';

/** The column is between so and so wide, in Han characters. */
export interface Column {
  least: number;
  most: number;
}

/** Punctuation may hang beyond the column, in Han characters. */
const hanging = 1;
const hangs = /[，。、；：！？,.;:!?]$/u;
/** Widths of typeset text are good to half a character: what would have fitted is wider than the room by that. */
const half = 0.5;

/** What the lines of a text show, what stands `beside` the first being none of its width. */
export function columnShown(lines: readonly PrintedLine[], beside = 0): Column {
  const ends = lines.map((line, at) => lineEnd(line) - (at === 0 ? beside : 0));
  if (lines.length === 1) return { least: (ends[0] as number) - hanging, most: Infinity };
  const shown = lines.slice(1).map((next, at): Column => {
    const line = lines[at] as PrintedLine;
    const column = brokenAt(line, next, at === 0 ? beside : 0);
    const lost = at === 0 && line.indent < 1 ? paragraphIndent : 0;
    return { ...column, most: column.most + lost };
  });
  const column = shown.reduce(inBoth);
  // Lines that contradict each other show no more than how wide they are.
  return isColumn(column)
    ? column
    : { least: Math.min(...ends.slice(0, -1)), most: Math.max(...shown.map(({ most }) => most)) };
}

/** The column that broke a line before the next. */
export function brokenAt(line: PrintedLine, next: PrintedLine, beside = 0): Column {
  const end = lineEnd(line) - beside;
  const least = hangs.test(line.text) ? end - hanging : end;
  return { least, most: end + firstUnit(next.text) - half };
}

/** There is a column of which all is true that lines show. */
export const isColumn = ({ least, most }: Column) => least <= most;

/** What two texts of one column show together. */
export const inBoth = (one: Column, other: Column): Column => ({
  least: Math.max(one.least, other.least),
  most: Math.min(one.most, other.most),
});

/** By how much the columns of two texts differ at least, in Han characters; less than 0 where they may be one. */
export function differ(one: Column, other: Column): number {
  const { least, most } = inBoth(one, other);
  return least - most;
}
