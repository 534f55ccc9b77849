/**
 * The index in parts, each of whole years. A search asks every part, so there are to be few; a new issue
 * touches the last part only, so that is to be small. Parts that together are large enough become one.
 */
import type { SearchRecord } from './records.ts';

/** In characters of text. */
export interface PartSize {
  /** From here on a part is full; the year that fills it is finished. */
  full: number;
  /** And from here on the year is not: the indexer holds some two hundred bytes for each character. */
  most: number;
  /** Full parts of so much together are put together for good. */
  large: number;
}
const SIZE: PartSize = { full: 1_000_000, most: 3_000_000, large: 4_000_000 };

/** Cuts the records of all issues, oldest first, at the ends of years. */
export function cutParts(
  issues: readonly (readonly SearchRecord[])[],
  size: PartSize = SIZE,
): SearchRecord[][] {
  const full = cutAtYears(issues, size);
  const growing = full.pop() ?? [];
  const parts: SearchRecord[][] = [];
  for (let start = 0; start < full.length; ) {
    const count = countToLarge(full.slice(start), size);
    parts.push(full.slice(start, start + count).flat());
    start += count;
  }
  return [...parts, growing];
}

/** How many of the first parts make up a large one; one where all together do not. */
function countToLarge(parts: readonly SearchRecord[][], { large }: PartSize): number {
  let filled = 0;
  const last = parts.findIndex((part) => {
    filled += lengthOfAll(part);
    return filled >= large;
  });
  return last < 0 ? 1 : last + 1;
}

function cutAtYears(
  issues: readonly (readonly SearchRecord[])[],
  { full, most }: PartSize,
): SearchRecord[][] {
  const parts: SearchRecord[][] = [[]];
  let year: string | undefined;
  let filled = 0;
  for (const records of issues) {
    const thisYear = records[0]?.about.issue.date.slice(0, 4);
    if (filled >= most || (filled >= full && thisYear !== year)) {
      parts.push([]);
      filled = 0;
    }
    if (records.length > 0) year = thisYear;
    parts.at(-1)?.push(...records);
    filled += lengthOfAll(records);
  }
  return parts;
}

const lengthOfAll = (records: readonly SearchRecord[]) =>
  records.reduce((sum, record) => sum + lengthOf(record), 0);

const lengthOf = ({ passages }: SearchRecord) =>
  passages.reduce((sum, { text }) => sum + text.length, 0);

/** The file that tells the browser what parts there are, and with which of its files Pagefind opens each. */
export interface Manifest {
  /** The program's own, which holds no article. */
  meta: string;
  /** The file with the names of all organizations. */
  names: string;
  parts: { name: string; tag: string; meta: string }[];
}
