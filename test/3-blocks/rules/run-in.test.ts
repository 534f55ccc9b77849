import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runIn } from '../../../src/3-blocks/rules/run-in.ts';
import { lineStance } from '../../support/lines.ts';

const text = '4月12日，某行发放贷款三千万元。';
const items = ['首笔湿地碳汇贷款落地', '茶农有了专属贷款', '宣传走进三所中学'].map(
  (each) => `【${each}】${text}`,
);

test('should hear the one part be a headline, and the other its text', () => {
  assert.equal(lineStance(runIn, 'headline', items, {}, 0), 'for');
  assert.equal(lineStance(runIn, 'paragraph', items, {}, 1), 'for');
});

test('should have nothing to say of a line that is whole', () => {
  assert.equal(lineStance(runIn, 'headline', ['【首笔湿地碳汇贷款落地】', text], {}, 0), 'nothing');
  assert.equal(lineStance(runIn, 'paragraph', items[0] ?? ''), 'nothing');
});
