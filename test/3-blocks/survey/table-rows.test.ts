import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableRows } from '../../../src/3-blocks/survey/table-rows.ts';
import { pageOf } from '../../support/lines.ts';

const rowsOf = (...lines: string[]) => [...tableRows(pageOf(...lines).printed)];

test('should see lines of as many cells, figures among them, as rows, however little parts the cells', () => {
  const table = ['站点　水位（米）　流量', '上游　3.2　140', '下游　2.8　155', '水位平稳。'];
  assert.deepEqual(rowsOf(...table), [0, 1, 2]);
  assert.deepEqual(
    rowsOf('序号  课题  经费', '1  水稻育种  40', '3日，课题组进行了总结。'),
    [0, 1],
  );
});

test('should see no rows in names side by side, labels, sentences or a single line', () => {
  assert.deepEqual(rowsOf('王甲　李乙　赵丙', '钱丁　孙戊　周己'), []);
  assert.deepEqual(rowsOf('编辑：王甲　审核：李乙　份数：20', '电话：1　传真：2　邮编：3'), []);
  assert.deepEqual(rowsOf('上游　3.2　140', '水位平稳'), []);
  assert.deepEqual(rowsOf('水位平稳，　3　米。', '流量平稳，　5　米。'), []);
});

test('should see rows of a table in Markdown, and wide spaces on a line alone', () => {
  assert.deepEqual(
    rowsOf('水位如下：', '| 站点 | 水位 |', '|---|---|', '| 上游 | 3.2 |'),
    [1, 2, 3],
  );
  assert.deepEqual(rowsOf('站点　　水位　　流量'), [0]);
});

test('should see no row in what parts a colophon set as a table, and one between rows', () => {
  assert.deepEqual(rowsOf('会议闭幕。', '| 编辑：甲 | 审核：乙 |', '| --- | --- |'), []);
  assert.deepEqual(rowsOf('| 站点 | 水位 |', '| --- | --- |', '| 上游 | 3.2 |'), [0, 1, 2]);
});
