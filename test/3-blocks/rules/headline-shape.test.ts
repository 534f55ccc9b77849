import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineShape } from '../../../src/3-blocks/rules/headline-shape.ts';
import { lineStance } from '../../support/lines.ts';

for (const line of [
  '北京作物学会对接服务通州区生态农场',
  '聚焦科学素质 服务首都发展',
  '11月22日起临时停水通知',
]) {
  test(`should hear the one clause ${line} speak for a headline`, () => {
    assert.equal(lineStance(headlineShape, 'headline', line), 'for');
    assert.equal(lineStance(headlineShape, 'paragraph', line), 'against');
  });
}

test('should hear two short clauses speak for a headline', () => {
  assert.equal(lineStance(headlineShape, 'headline', '聚焦科学素质，服务首都发展'), 'for');
});

const lookAlikes: readonly (readonly [why: string, line: string])[] = [
  ['a sentence', '北京作物学会对接服务通州区生态农场。'],
  ['a list of three', '会长李某某，副会长王某某，秘书长赵某某'],
  [
    'two long clauses',
    '会议听取了学会上一年度工作情况的详细汇报，随后与会代表分组讨论了新一年工作计划',
  ],
  ['an opening of news', '近日北京作物学会在通州区生态农场'],
  ['a line beyond any headline', '北京作物学会'.repeat(8)],
  ['a line that ends in a credit', '活动圆满结束。（北京作物学会）'],
];
for (const [why, line] of lookAlikes) {
  test(`should have nothing to say of ${why}`, () => {
    assert.equal(lineStance(headlineShape, 'headline', line), 'nothing');
  });
}

test('should have nothing to say of a line that is indented as paragraphs are', () => {
  const line = '　　北京作物学会对接服务通州区生态农场';
  assert.equal(lineStance(headlineShape, 'headline', line, { indented: true }), 'nothing');
  assert.equal(lineStance(headlineShape, 'headline', line, { indented: false }), 'for');
});

test('should have nothing to say where lines are wrapped: any may stop in one clause', () => {
  const line = '北京作物学会对接服务通州区生态农场';
  assert.equal(lineStance(headlineShape, 'headline', line, { columns: [18] }), 'nothing');
});
