/**
 * Tables set with spaces: `城区　20.4　3.1` and its like, in which one space parts the cells. One line tells
 * nothing; several of as many cells each, with figures among them, are rows.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { isDelimiter } from '../../2-lines/table.ts';
import { colophonLabel } from '../signs/colophon.ts';
import { creditLine } from '../signs/credit.ts';
import { isRow } from '../signs/table.ts';

/** Of two cells a line is a name and what it tells: `联系人　王甲`. */
const leastCells = 3;
const leastRows = 2;

const cellGap = /\t+|\u3000+| {2,}/u;
/** `20.4` `12.3%` `-5` `1,204` */
const figure = /^[-+－±]?\d[\d.,]*[%％‰]?$/u;

/** The lines that are rows of tables, by index. */
export function tableRows(lines: readonly PrintedLine[]): Set<number> {
  const rows = new Set<number>();
  let start = 0;
  while (start < lines.length) {
    const cells = cellsOf(lines[start]).length;
    let end = start + 1;
    while (cells >= leastCells && cellsOf(lines[end]).length === cells) end++;
    const run = lines.slice(start, end);
    const isTable = run.length >= leastRows && run.some(holdsFigure);
    for (const { index, text } of run) {
      if (isTable || (isRow(text) && !partsNothing(lines, index))) rows.add(index);
    }
    start = end;
  }
  return rows;
}

/** `| --- | --- |` below `| 编辑：甲 | 审核：乙 |`, which is no row, makes no table of it. */
const partsNothing = (lines: readonly PrintedLine[], index: number) =>
  isDelimiter(lines[index]?.text ?? '') &&
  ![index - 1, index + 1].some((at) => isRow(lines[at]?.text ?? ''));

/** The cells of a line; none where it is a sentence or bears a label. */
function cellsOf(line: PrintedLine | undefined): string[] {
  const text = line?.text ?? '';
  const cells = text.split(cellGap);
  const other = cells.length < leastCells || /[。；，]/u.test(text);
  return other || colophonLabel(text) || creditLine(text)?.labelled ? [] : cells;
}

const holdsFigure = (line: PrintedLine) => cellsOf(line).some((cell) => figure.test(cell));
