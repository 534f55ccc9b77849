import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRow } from '../../../src/3-blocks/signs/table.ts';

for (const line of [
  '型别　　阳性数　　构成比（%）',
  'H1N1\t12\t35.2',
  '东城区    120    35',
  '| 日期 | 课程 |',
  '| --- | --- |',
  '<table><tr><td>甲</td></tr></table>',
]) {
  test(`should read ${JSON.stringify(line)} as a row of a table`, () =>
    assert.equal(isRow(line), true));
}

for (const line of [
  '科协每周动态　　第7期',
  '| 茶园动态 |',
  '| 编辑：江白 | 审核：秋水 |',
  '| 茶园动态',
  '聚焦素质 服务首都 共谋发展',
  '科 协 每 周 动 态',
  '　　近日，市科协召开会议。',
  '发布时间：2024-03-08    来源：胃肠外科    浏览次数：31',
  '编辑：张红波    审核：李平    分送：市有关领导    各县区科协',
]) {
  test(`should not read ${line} as a row of a table`, () => assert.equal(isRow(line), false));
}
