/**
 * The index in parts, each of whole years: a new issue touches the last part only, and the indexer
 * never holds more than one.
 */
import type { SearchRecord } from './records.ts';

/** In characters of text. */
export interface PartSize {
  /** From here on a part is full; the year that fills it is finished. */
  full: number;
  /** And from here on the year is not: the indexer holds some two hundred bytes for each character. */
  most: number;
}
const SIZE: PartSize = { full: 1_000_000, most: 3_000_000 };

/** Cuts the records of all issues, oldest first, at the ends of years. */
export function cutParts(
  issues: readonly (readonly SearchRecord[])[],
  { full, most }: PartSize = SIZE,
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
    filled += records.reduce((sum, record) => sum + lengthOf(record), 0);
  }
  return parts;
}

const lengthOf = ({ passages }: SearchRecord) =>
  passages.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The language that a part is filed under, for Pagefind has one index a language: codes for private
 * use, which have neither a segmenter nor a stemmer, so that words are indexed as they are given. A
 * result's id begins with it, so that it tells the part.
 */
export function partName(part: number): string {
  const letter = (value: number) => String.fromCharCode(97 + value);
  if (part >= 20 * 26) throw new Error(`Unexpected part ${part}, expected fewer than 520`);
  return `q${letter(Math.floor(part / 26))}${letter(part % 26)}`;
}

/** The file that tells the browser what parts there are. */
export interface Manifest {
  parts: { name: string; tag: string }[];
}
