import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parenthesizedRule } from '../../../src/3-blocks/rules/parenthesized.ts';
import { lineStance } from '../../support/lines.ts';

const inText = { firstProse: 0 };

for (const line of ['（学会学术部）', '(Outreach Team, Northern Isles Council)']) {
  test(`should speak against a headline that is nothing but ${line}`, () => {
    assert.equal(lineStance(parenthesizedRule, 'headline', line, inText), 'against');
    assert.equal(lineStance(parenthesizedRule, 'credit', line, inText), 'nothing');
  });
}

for (const line of ['（扩大）会议召开', '走进中国地质大学（北京）', '（甲）与（乙）']) {
  test(`should have nothing to say of ${line}`, () => {
    assert.equal(lineStance(parenthesizedRule, 'headline', line, inText), 'nothing');
  });
}

test('should speak against a headline right above the first text, but not in masthead and contents', () => {
  const line = '（学会学术部）';
  assert.equal(lineStance(parenthesizedRule, 'headline', line, { firstProse: 1 }), 'against');
  assert.equal(lineStance(parenthesizedRule, 'headline', line, { firstProse: 2 }), 'nothing');
});
