import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeDated, mayBeItem } from '../../../src/3-blocks/signs/item.ts';

for (const text of ['智能制造：立项20项，发布15项', '甲组:三人', '现代农业：推广良种。']) {
  test(`should read ${text} as what may be an item`, () => assert.equal(mayBeItem(text), true));
}

for (const text of [
  '智能制造：',
  '智能制造：立项20项，',
  '智能制造：分为两类：',
  '会议指出，智能制造：立项20项',
  'AI：立项20项',
  '甲：立项20项',
  '全市各有关单位及部门：请按时报送',
  `智能制造：${'立项'.repeat(60)}`,
]) {
  test(`should not read ${text.slice(0, 20)} as what may be an item`, () => {
    assert.equal(mayBeItem(text), false);
  });
}

test('should read a day and what it brings as what may be an entry of a calendar', () => {
  assert.equal(mayBeDated('3月18日（周六）　二楼工坊　亲子活动'), true);
  assert.equal(mayBeDated('8 May: Dr Lena Forsberg, Stockholm'), true);
  assert.equal(mayBeDated('8 May was the day of the regatta'), false);
  assert.equal(mayBeDated('3月的一天'), false);
});
