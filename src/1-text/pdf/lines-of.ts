/** The rows of all pages → lines of text, their places on the page told by white space. */
import type { SetLine } from '../set-text.ts';
import { type Column, columnsOf } from './columns.ts';
import { furnitureOf, type PageRows } from './furniture.ts';
import { radicalReader } from './radicals.ts';
import type { PlacedText } from './rows.ts';

/** A gap below a line this much wider than usual stands for a blank line. */
const blankLeading = 1.5;
/** A line as far from both edges is centred, in characters. */
const leastCentred = 2.6;
/** Centred lines stand in the middle give or take so much, in characters. */
const centredSlack = 1;
/** A centred line has at least so many wide spaces before it: two would be a paragraph's. */
const centredIndent = 4;
/** Cells of a table stand at least so far apart, in characters. */
const cellGap = 1.6;
/** Spaces between cells, at most. */
const widestGap = 8;

/** The lines of a document, in reading order. */
export function linesOf(pages: readonly PageRows[]): SetLine[] {
  const furniture = furnitureOf(pages);
  const leading = usualLeading(pages);
  const lines = pages.flatMap(({ rows, height }) => {
    const edge = rows.filter((row) => furniture.has(row));
    const isHead = (row: readonly PlacedText[]) => (row[0]?.base ?? 0) > height / 2;
    const text = rows.filter((row) => !furniture.has(row));
    const set = [
      ...edge.filter(isHead).map(edgeLine),
      ...columnsOf(text).flatMap((column) => columnLines(column, leading)),
      ...edge.filter((row) => !isHead(row)).map(edgeLine),
    ];
    const last = set.at(-1) ?? { text: '' };
    return [...set.slice(0, -1), { ...last, endsPage: true }];
  });
  const read = radicalReader(lines.map(({ text }) => text).join(''));
  return lines.map((line) => ({ ...line, text: read(line.text) }));
}

const edgeLine = (row: readonly PlacedText[]): SetLine => ({
  text: sayRow(row),
  size: row[0]?.size,
  furniture: true,
});

function columnLines({ rows, left, right }: Column, leading: number): SetLine[] {
  return rows.flatMap((row, index): SetLine[] => {
    const [first] = row;
    const last = row.at(-1);
    if (!first || !last) return [];
    const size = Math.max(...row.map((piece) => piece.size));
    const before = (first.left - left) / size;
    const after = (right - last.right) / size;
    const centred =
      before >= leastCentred && after >= leastCentred && Math.abs(before - after) <= centredSlack;
    const indent = centred ? Math.max(centredIndent, Math.round(before)) : Math.round(before);
    const above = rows[index - 1]?.[0];
    const isApart =
      above && above.base - first.base > leading * Math.max(size, above.size) * blankLeading;
    const line: SetLine = {
      text: '\u3000'.repeat(indent) + sayRow(row),
      size: Math.round(size * 2) / 2,
      bold: row.every((piece) => piece.bold),
      centred,
      row: row.length > 2 && row.every((piece, at) => gapBefore(row, piece, at) >= cellGap),
    };
    return isApart ? [{ text: '' }, line] : [line];
  });
}

/** How far a piece stands from the one before it, in characters; nothing stands before the first. */
function gapBefore(row: readonly PlacedText[], { left, size }: PlacedText, index: number): number {
  const before = row[index - 1];
  return before ? (left - before.right) / size : Number.POSITIVE_INFINITY;
}

/** The pieces of a row, as far apart as on the page. */
function sayRow(row: readonly PlacedText[]): string {
  const said = row.map((piece, index) => {
    const gap = index > 0 ? Math.round(gapBefore(row, piece, index)) : 0;
    return '\u3000'.repeat(Math.max(0, Math.min(widestGap, gap))) + piece.text.trim();
  });
  return closedUp(said.join('').trim());
}

const spacedHan =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uff60]) (?=[\p{Script=Han}\u3000-\u303f\uff00-\uff60])/gu;
/** So many spaces between characters of one line come from spacing it out, not from its author. */
const leastStretched = 2;

/** A line without the spaces that stand for its being spaced out to the column's width. */
function closedUp(text: string): string {
  return (text.match(spacedHan)?.length ?? 0) >= leastStretched
    ? text.replace(spacedHan, '')
    : text;
}

/** The usual distance of baselines, as a ratio to the size of type. */
function usualLeading(pages: readonly PageRows[]): number {
  const ratios = pages
    .flatMap(({ rows }) =>
      rows.slice(1).map((row, index) => {
        const above = rows[index]?.[0];
        const [here] = row;
        return above && here ? (above.base - here.base) / Math.max(above.size, here.size) : 0;
      }),
    )
    .filter((ratio) => ratio > 0.8 && ratio < 4)
    .sort((one, other) => one - other);
  return ratios[Math.floor(ratios.length / 2)] ?? 1.5;
}
