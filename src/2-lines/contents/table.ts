/**
 * Contents set as a table: `| 茶园开采 | 2 |`, or one line of HTML. The column that says most holds the entries; what
 * heads the columns is none.
 */
import { emphasisAround } from '../emphasis.ts';
import type { Span } from '../lines.ts';
import { isHtmlTable, isMarkdownCells } from '../table.ts';
import { isContentsTitle } from './title.ts';

/** The cells of a row, as spans of its line. */
export type Row = readonly Span[];

/** The cells of `| 茶园开采 | 2 |`; nothing where the line is no such row. */
export function cellsOf(text: string): Row | undefined {
  if (!isMarkdownCells(text)) return undefined;
  return spansOf(text, /[^|]+/gu);
}

/** The rows of a table in HTML, which stands on one line. */
export function htmlRows(text: string): Row[] {
  if (!isHtmlTable(text)) return [];
  return spansOf(text, /<tr\b[^<>]*>.*?<\/tr>/giu).map(({ start, end }) =>
    [...text.slice(start, end).matchAll(/(<t[dh]\b[^<>]*>)(.*?)<\/t[dh]>/giu)].map((found) => {
      const cell = start + found.index + (found[1]?.length ?? 0);
      return { start: cell, end: cell + (found[2]?.length ?? 0) };
    }),
  );
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

const said = (text: string, { start, end }: Span) => text.slice(start, end).trim();

const columnHead =
  /^(?:标题|標題|题目|題目|题名|題名|篇目|篇名|文章|内容|內容|栏目|欄目|页码|頁碼|页次|頁次|页数|页|頁|序号|序號|编号|Titles?|Articles?|Pages?|No\.?)$/iu;
const pageHead = /^(?:页码|頁碼|页次|頁次|页数|页|頁|Pages?)$/iu;

const wordsOf = (text: string, cell: Span) => {
  const words = said(text, cell);
  const found = emphasisAround(words);
  const inner = found ? words.slice(found.before, words.length - found.after) : words;
  return inner.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
};

/** A row that says what its columns hold. */
export const isHead = (text: string, row: Row) => {
  const words = row.map((cell) => wordsOf(text, cell)).filter(Boolean);
  return words.length > 0 && words.every((word) => columnHead.test(word) || isContentsTitle(word));
};

/** The cell of such a row that heads the contents: `| 目录 | 页码 |` */
export function titleCell(text: string, row: Row): Span | undefined {
  const cell = row.find((each) => isContentsTitle(wordsOf(text, each)));
  return cell && trimmed(text, cell);
}

/** One of the columns is that of page numbers. */
export const countsPages = (text: string, row: Row) =>
  row.some((cell) => pageHead.test(wordsOf(text, cell)));

/** The cell of each row that says what is to be read: that of the column with most words. */
export function entryCells(rows: readonly { text: string; row: Row }[]): (Span | undefined)[] {
  const widths: number[] = [];
  for (const { text, row } of rows) {
    for (const [at, cell] of row.entries()) {
      const letters = said(text, cell).replace(/[^\p{L}]/gu, '').length;
      widths[at] = (widths[at] ?? 0) + letters;
    }
  }
  const column = widths.indexOf(Math.max(...widths));
  return rows.map(({ text, row }) => {
    // A section's name may stand in the first column, and nothing beside it.
    const cell = [row[column], ...row].find((each) => each && /\p{L}/u.test(said(text, each)));
    return cell && trimmed(text, cell);
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return { start: start + lead, end: start + lead + inner.trim().length };
}
