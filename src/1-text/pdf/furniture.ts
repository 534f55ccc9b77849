/** Running heads and folios, told by standing at the same place in the margin of many pages. */
import type { PlacedText } from './rows.ts';

/** One row of a page: its pieces from left to right. */
type Row = readonly PlacedText[];

export interface PageRows {
  rows: Row[];
  height: number;
}

/** Head and foot of a page take up no more than this share of its height. */
const margin = 0.13;
/** So many rows at an edge may be furniture. */
const mostRows = 2;
/** Places that differ by so many points are one. */
const tolerance = 4;
/** Left and right pages may have heads of their own, and the first page may have none. */
const leastShare = 0.3;
const leastPages = 2;

/** The rows that are furniture, of all pages. */
export function furnitureOf(pages: readonly PageRows[]): Set<Row> {
  const seen = new Map<string, { row: Row; base: number }[]>();
  for (const page of pages) {
    for (const row of edgeRows(page)) {
      const pattern = patternOf(row);
      seen.set(pattern, [...(seen.get(pattern) ?? []), { row, base: row[0]?.base ?? 0 }]);
    }
  }
  const least = Math.max(leastPages, pages.length * leastShare);
  const found = [...seen.values()].flatMap((group) =>
    group.filter(({ base }) => {
      const alike = group.filter((other) => Math.abs(other.base - base) <= tolerance);
      return alike.length >= least;
    }),
  );
  return new Set(found.map(({ row }) => row));
}

function edgeRows({ rows, height }: PageRows): Row[] {
  const near = (row: Row) => {
    const base = row[0]?.base ?? 0;
    return base > height * (1 - margin) || base < height * margin;
  };
  return [...new Set([...rows.slice(0, mostRows), ...rows.slice(-mostRows)])].filter(near);
}

/** Folios count up; all else that runs over the pages stays the same. */
const patternOf = (row: Row) =>
  row
    .map(({ text }) => text)
    .join(' ')
    .replace(/\d+/gu, '0')
    .replace(/\s+/gu, '');
