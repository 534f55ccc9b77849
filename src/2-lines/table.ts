/** Rows of tables as converters write them: in Markdown a line each, in HTML all of them on one line. */

/** `| 日期 | 课程 |` `| --- | --- |` — at least two cells. */
export const isMarkdownRow = (text: string): boolean => /^\|[^|]*\|.*\|$/u.test(text);

/** `| 目录 |` — one cell may be a row as well, beside others. */
export const isMarkdownCells = (text: string): boolean => /^\|[^|]*\|(?:.*\|)?$/u.test(text);

/** `| --- | :---: |` parts the head of a table from its rows. */
export const isDelimiter = (text: string): boolean => /^\|(?:\s*:?-+:?\s*\|)+$/u.test(text);

/** `<table><tr>…</table>` on one line. */
export const isHtmlTable = (text: string): boolean => /^<table\b.*<\/table>$/iu.test(text);
