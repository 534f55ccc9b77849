/** Signs of a table, set with spaces or in Markdown. */
import { isHtmlTable, isMarkdownRow } from '../../2-lines/table.ts';
import { colophonLabel } from './colophon.ts';
import { creditLine } from './credit.ts';

/** `型别　　阳性数　　构成比（%）` — cells stand apart by tabs or by wide spaces. */
const cell = /\S(?:\t+|\u3000{2,}| {3,})(?=\S)/gu;

/**
 * The line is a row of at least three cells, or marked as a row; `发布时间：……　　来源：甲　　浏览次数：31` is a credit, and
 * `编辑：甲    审核：乙    分送：丙` a colophon.
 */
export const isRow = (text: string) =>
  !colophonLabel(text) &&
  (isMarkdownRow(text) ||
    isHtmlTable(text) ||
    ((text.match(cell)?.length ?? 0) >= 2 && !creditLine(text)?.labelled));
