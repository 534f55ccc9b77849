/** Rows of a page → its columns in reading order. */
import type { PlacedText } from './rows.ts';

/** Lines that are read from top to bottom, between the edges of their column. */
export interface Column {
  rows: PlacedText[][];
  left: number;
  right: number;
}

/** So many rows must stand on either side of a gutter. */
const leastRows = 4;
/** No column of text is narrower, in characters. */
const narrowest = 8;
/** Lines of text fill their column; cells of a table do not. */
const full = 0.8;
const leastFull = 0.5;

/** Parts rows at gutters; what runs across a gutter stands between what is above and what is below. */
export function columnsOf(rows: readonly (readonly PlacedText[])[]): Column[] {
  const gutter = findGutter(rows);
  if (gutter === undefined) return rows.length > 0 ? [columnFrom(rows)] : [];
  const columns: Column[] = [];
  let left: PlacedText[][] = [];
  let right: PlacedText[][] = [];
  let across: PlacedText[][] = [];
  const endSides = () => {
    columns.push(...columnsOf(left), ...columnsOf(right));
    left = [];
    right = [];
  };
  const endAcross = () => {
    if (across.length > 0) columns.push(columnFrom(across));
    across = [];
  };
  for (const row of rows) {
    if (row.some((piece) => crosses(piece, gutter))) {
      endSides();
      across.push([...row]);
      continue;
    }
    endAcross();
    const before = row.filter((piece) => piece.right <= gutter);
    const after = row.filter((piece) => piece.left >= gutter);
    if (before.length > 0) left.push(before);
    if (after.length > 0) right.push(after);
  }
  endAcross();
  endSides();
  return columns;
}

const crosses = ({ left, right }: PlacedText, at: number) => left < at && right > at;

/** The place of the gutter that parts most rows, with running text on both sides. */
function findGutter(rows: readonly (readonly PlacedText[])[]): number | undefined {
  const places = new Map<number, number>();
  for (const row of rows) {
    for (const [index, piece] of row.entries()) {
      const next = row[index + 1];
      if (!next) continue;
      // Lines end raggedly, but those of the right column begin at one place.
      const place = Math.round(next.left) - Math.round(Math.min(next.left - piece.right, 8)) / 2;
      places.set(place, (places.get(place) ?? 0) + 1);
    }
  }
  return [...places]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 5)
    .find(([place]) => isGutter(rows, place))?.[0];
}

function isGutter(rows: readonly (readonly PlacedText[])[], place: number): boolean {
  const pieces = rows.flat();
  const left = pieces.filter((piece) => piece.right <= place);
  const right = pieces.filter((piece) => piece.left >= place);
  const across = rows.filter((row) => row.some((piece) => crosses(piece, place)));
  return across.length * 2 < rows.length && [left, right].every(isText);
}

function isText(pieces: readonly PlacedText[]): boolean {
  const left = Math.min(...pieces.map((piece) => piece.left));
  const right = Math.max(...pieces.map((piece) => piece.right));
  const width = right - left;
  const filling = pieces.filter((piece) => piece.right - piece.left >= width * full);
  return (
    pieces.length >= leastRows &&
    width >= narrowest * (pieces[0]?.size ?? 0) &&
    filling.length >= pieces.length * leastFull
  );
}

function columnFrom(rows: readonly (readonly PlacedText[])[]): Column {
  const pieces = rows.flat();
  return {
    rows: rows.map((row) => [...row]),
    left: pieces.reduce((least, piece) => Math.min(least, piece.left), Number.POSITIVE_INFINITY),
    right: pieces.reduce((most, piece) => Math.max(most, piece.right), 0),
  };
}
