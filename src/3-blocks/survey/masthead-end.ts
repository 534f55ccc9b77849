/** Where the masthead prints numbers and dates: it ends with the last of them at the earliest. */
import { closeDigits } from '../../2-lines/numbers.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { dateIn, issueNumber, wholeNumber } from '../signs/masthead.ts';

/** A masthead takes no more lines than this. */
const longest = 12;
/** Nor is any of them longer, in UTF-16 units. */
const longestLine = 80;
/** `No. 7` `Issue 44` `Vol. VIII` */
const latin = /\b(?:No\.?|Number|Issue|Vol(?:ume|\.)?)\s*(?:\d|[IVXLC]+\b)/u;

/** The line below the last number or date of the masthead; 0 where none is printed. */
export function mastheadEnd(lines: readonly PrintedLine[], firstProse: number): number {
  return head(lines, firstProse).findLastIndex(printsIssue) + 1;
}

/** The first of them; what stands above it is title and publisher. 0 where none is printed. */
export function mastheadNumber(lines: readonly PrintedLine[], firstProse: number): number {
  return Math.max(0, head(lines, firstProse).findIndex(printsIssue));
}

const head = (lines: readonly PrintedLine[], firstProse: number) =>
  lines.slice(0, Math.min(longest, firstProse));

function printsIssue({ text }: PrintedLine): boolean {
  if (text.length > longestLine) return false;
  const close = closeDigits(text);
  return (
    issueNumber.test(close) ||
    wholeNumber.test(close) ||
    latin.test(close) ||
    dateIn(close) !== undefined
  );
}
