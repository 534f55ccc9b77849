import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed } from '../../../src/3-blocks/rules/listed.ts';
import { lineStance } from '../../support/lines.ts';

const lines = ['经专家评议，评出优秀报告奖两名：', '中南林业大学　唐某', '福建农林大学　叶某'];

test('should hear a name in a list be a paragraph of its own, and head nothing', () => {
  assert.equal(lineStance(listed, 'paragraph', lines), 'for');
  assert.equal(lineStance(listed, 'headline', lines), 'against');
  assert.equal(lineStance(listed, 'paragraph, continued', lines), 'against');
});

test('should have nothing to say of names that nothing announces', () => {
  assert.equal(lineStance(listed, 'headline', lines.slice(1)), 'nothing');
});
