import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditLineRule } from '../../../src/3-blocks/rules/credit-line.ts';
import { lineStance } from '../../support/lines.ts';

for (const line of ['（北京作物学会）', '来源：北京作物学会', '（北京作物学会供稿）']) {
  test(`should hear ${line} speak for a credit and against a headline`, () => {
    assert.equal(lineStance(creditLineRule, 'credit', line), 'for');
    assert.equal(lineStance(creditLineRule, 'headline', line), 'against');
  });
}

for (const line of [
  '（活动）',
  '北京作物学会',
  '活动圆满结束。（北京作物学会）',
  '中国地质大学（北京）',
]) {
  test(`should hear ${line} speak against a credit of its own line`, () => {
    assert.equal(lineStance(creditLineRule, 'credit', line), 'against');
  });
}
