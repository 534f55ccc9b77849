import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelRule } from '../../../src/3-blocks/columns/label.ts';
import { lineStance } from '../../support/lines.ts';

test('should take a name for a label, and a name that stands twice above all', () => {
  assert.equal(lineStance(labelRule, 'credit', '西岭市公路学会'), 'for');
  assert.equal(lineStance(labelRule, 'credit', '青石区 青石区'), 'for');
});

test('should not take a headline that holds a name for a label', () => {
  assert.equal(lineStance(labelRule, 'credit', '西岭市公路学会会诊老旧索桥'), 'nothing');
});

test('should take who makes a bulletin for no label and no headline', () => {
  assert.equal(lineStance(labelRule, 'credit', '西岭师范学院宣传部主办'), 'nothing');
  assert.equal(lineStance(labelRule, 'headline', '西岭师范学院宣传部主办'), 'against');
  assert.equal(lineStance(labelRule, 'headline', '西岭公路学会图册获奖并出版'), 'nothing');
});

test('should take a labelled credit for a label and not for a headline', () => {
  assert.equal(lineStance(labelRule, 'credit', '供稿：作物学会'), 'for');
  assert.equal(lineStance(labelRule, 'headline', '供稿：作物学会'), 'against');
});
