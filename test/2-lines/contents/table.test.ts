import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  cellsOf,
  countsPages,
  entryCells,
  htmlRows,
  isHead,
  titleCell,
} from '../../../src/2-lines/contents/table.ts';
import { isDelimiter } from '../../../src/2-lines/table.ts';

const read = (text: string) => cellsOf(text) ?? [];

test('should find the cells of a row, and none in a line with one bar', () => {
  assert.equal(cellsOf('| 春茶开采 | 2 |')?.length, 2);
  assert.equal(cellsOf('| 春茶开采'), undefined);
});

test('should find the rows of a table in HTML', () => {
  const rows = htmlRows('<table><tr><th>标题</th></tr><tr><td colspan="2">春茶</td></tr></table>');
  assert.deepEqual(
    rows.map((row) => row.length),
    [1, 1],
  );
});

test('should tell delimiters and heads from entries', () => {
  assert.ok(isDelimiter('| :--- | :---: |'));
  assert.ok(!isDelimiter('| 春茶开采 | 2 |'));
  const head = '| **标　题** | 页码 |';
  assert.ok(isHead(head, read(head)));
  assert.ok(countsPages(head, read(head)));
  assert.ok(!isHead('| 春茶开采 | 页码 |', read('| 春茶开采 | 页码 |')));
  assert.equal(titleCell(head, read(head)), undefined);
  assert.ok(titleCell('| 目录 | 页码 |', read('| 目录 | 页码 |')));
});

test('should read entries from the column that says most, and names of sections beside it', () => {
  const rows = ['| 要闻 | | |', '| 1 | 春茶开采仪式举行 | 2 |', '| 2 | 制茶培训班开班 | 3 |'];
  const cells = entryCells(rows.map((text) => ({ text, row: read(text) })));
  assert.deepEqual(
    cells.map((cell, at) => cell && rows[at]?.slice(cell.start, cell.end)),
    ['要闻', '春茶开采仪式举行', '制茶培训班开班'],
  );
});
