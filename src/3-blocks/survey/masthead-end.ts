/** Where the masthead ends at the earliest: with the last of the first lines that print a number or a date. */
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
  return (
    lines
      .slice(0, Math.min(longest, firstProse))
      .findLastIndex(({ text }) => text.length <= longestLine && printsIssue(text)) + 1
  );
}

const printsIssue = (text: string) =>
  issueNumber.test(text) ||
  wholeNumber.test(text) ||
  latin.test(text) ||
  dateIn(text) !== undefined;
