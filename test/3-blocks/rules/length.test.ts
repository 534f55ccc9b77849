import assert from 'node:assert/strict';
import { test } from 'node:test';
import { length } from '../../../src/3-blocks/rules/length.ts';
import { lineStance } from '../../support/lines.ts';

const clause = '会议听取了学会上一年度的工作情况，';

test('should hear a very long line speak for prose and against any heading', () => {
  const line = clause.repeat(5);
  assert.equal(lineStance(length, 'paragraph', line), 'for');
  assert.equal(lineStance(length, 'headline', line), 'against');
  assert.equal(lineStance(length, 'section', line), 'against');
});

test('should hear a long line speak against a headline', () => {
  assert.equal(lineStance(length, 'headline', clause.repeat(3)), 'against');
});

test('should hear a headline of usual length speak against a section only', () => {
  const line = '北京作物学会对接服务通州区生态农场';
  assert.equal(lineStance(length, 'section', line), 'against');
  assert.equal(lineStance(length, 'headline', line), 'nothing');
  assert.equal(lineStance(length, 'paragraph', line), 'nothing');
});

test('should have nothing to say of a short line', () => {
  assert.equal(lineStance(length, 'section', '学会动态'), 'nothing');
});

test('should hear that two characters are no headline', () => {
  assert.equal(lineStance(length, 'headline', '北京'), 'against');
});
