import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruled } from '../../../src/3-blocks/rules/ruled.ts';
import { lineStance } from '../../support/lines.ts';

const story = '近日，天文台在镇上举办观测活动，一百二十位学生参加了活动。';
const rule = '----------------';

test('should hear lines between two rules speak for one headline, and against a section', () => {
  const lines = [story, rule, '六十厘米望远镜', '完成镀膜', rule, story];
  assert.equal(lineStance(ruled, 'headline', lines, {}, 1), 'for');
  assert.equal(lineStance(ruled, 'headline, continued', lines, {}, 2), 'for');
  assert.equal(lineStance(ruled, 'paragraph', lines, {}, 1), 'against');
});

test('should hear a line right above a rule speak for a headline', () => {
  const lines = [story, '', '馆藏录音磁带抢救性数字化完成', rule, story];
  assert.equal(lineStance(ruled, 'headline', lines, {}, 1), 'for');
});

test('should have nothing to say of a sentence between two rules', () => {
  assert.equal(lineStance(ruled, 'headline', [story, rule, story, rule, story], {}, 1), 'nothing');
});

test('should have nothing to say of a line with no rule beside it', () => {
  assert.equal(lineStance(ruled, 'headline', [story, '完成镀膜', story], {}, 1), 'nothing');
});
