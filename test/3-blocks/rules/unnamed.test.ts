import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unnamed } from '../../../src/3-blocks/rules/unnamed.ts';
import { lineStance } from '../../support/lines.ts';

const lines = [
  '目录',
  '甲会召开',
  '近日，会议召开，与会代表参观了展览，听取了汇报。',
  '',
  '小标题',
];
const stance = (named: { complete: boolean; gap: number }, facts = {}) =>
  lineStance(unnamed, 'headline', lines, { named, firstProse: 2, ...facts });

test('should hear a line that complete contents do not name speak against a headline', () => {
  assert.equal(stance({ complete: true, gap: 0 }), 'against');
});

test('should hear a line closer to the text than all that are named speak against a headline', () => {
  assert.equal(stance({ complete: false, gap: 2 }), 'against');
  assert.equal(stance({ complete: false, gap: 1 }), 'nothing');
});

test('should have nothing to say of what the contents name', () => {
  const echoes = { later: new Map([[1, 3]]), earlier: new Map([[3, 1]]) };
  assert.equal(stance({ complete: true, gap: 2 }, { echoes }), 'nothing');
  assert.equal(stance({ complete: true, gap: 2 }, { spelled: new Map([[3, 'opens']]) }), 'nothing');
});
