import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../../src/3-blocks/decide.ts';
import { inOrder, outOfOrder } from '../../src/3-blocks/grammar.ts';
import { surveyOf } from '../support/lines.ts';

const page = [
  '学会园地',
  '亩产四百一十二公斤！随着最后一车稻谷过',
  '磅，位于龙溪坝的盐碱地改良试验田交出首',
  '份成绩单，比对照田增产近三成。',
  '测产专家组建议扩大示范面积，同步监测地',
  '下水矿化度变化，来年春天再次取样。',
  '桥梁工程专家会诊',
  '老旧索桥安全隐患',
];
const rolesBy = (grammar: typeof inOrder) =>
  decide(surveyOf(page), grammar).map(({ role }) => role);

test('should read texts first, and display lines after them, by the grammar that bears it', () => {
  assert.deepEqual(rolesBy(outOfOrder), [
    'section',
    'paragraph',
    'paragraph, continued',
    'paragraph, continued',
    'paragraph',
    'paragraph, continued',
    'headline',
    'headline',
  ]);
});

test('should read the same page otherwise by the usual grammar', () => {
  assert.notDeepEqual(rolesBy(inOrder), rolesBy(outOfOrder));
});

test('should leave it to the matching which lines are one headline', () => {
  assert.ok(!outOfOrder.next.headline.includes('headline, continued'));
  assert.ok(!outOfOrder.first.includes('subsection'));
});

test('should bear the name of a section behind the colophon only where columns are out of order', () => {
  assert.ok(outOfOrder.next.colophon.includes('section'));
  assert.ok(!inOrder.next.colophon.includes('section'));
});
