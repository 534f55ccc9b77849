/**
 * The index in parts, each of whole years: a new issue touches the last part only, the indexer
 * never holds more than one, and Pagefind's work on a common word grows with its square in each.
 */
import type { SearchRecord } from './records.ts';

/** Articles from which on a part is full; the year that fills it is finished. */
const FULL = 2000;

/** Cuts the records of all issues, oldest first, at the ends of years. */
export function cutParts(
  issues: readonly (readonly SearchRecord[])[],
  full: number = FULL,
): SearchRecord[][] {
  const parts: SearchRecord[][] = [[]];
  let year: string | undefined;
  for (const records of issues) {
    const thisYear = records[0]?.entry.issue.date.slice(0, 4);
    if (thisYear !== year && (parts.at(-1)?.length ?? 0) >= full) parts.push([]);
    if (records.length > 0) year = thisYear;
    parts.at(-1)?.push(...records);
  }
  return parts;
}

/**
 * The language that a part is filed under, for Pagefind has one index a language: codes for private
 * use, which have neither a segmenter nor a stemmer, so that words are indexed as they are given. A
 * result's id begins with it, so that ids of different parts differ.
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
