import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayRun } from '../../../src/3-blocks/rules/display-run.ts';
import { lineStance } from '../../support/lines.ts';

const line = '市科协召开学会工作会议';
const opens = '近日，市科协召开学会工作会议。';

test('should hear a line between texts speak for a headline and against prose', () => {
  const lines = ['会议由秘书长主持。', line, opens];
  assert.equal(lineStance(displayRun, 'headline', lines, {}, 1), 'for');
  assert.equal(lineStance(displayRun, 'paragraph', lines, {}, 1), 'against');
});

test('should have nothing to say of a line inside a text', () => {
  const lines = ['会议要求，各学会要发挥人才优势，', line, '服务首都，共谋发展。'];
  assert.equal(lineStance(displayRun, 'headline', lines, {}, 1), 'nothing');
});

test('should have nothing to say of a point of a list, bare as it may stand between texts', () => {
  const lines = ['会期两天。', '3. 报名', '2月3日前交会务组。'];
  const said = { displayRuns: new Map([[1, 'sure' as const]]), points: new Set([1]) };
  assert.equal(lineStance(displayRun, 'headline', lines, said, 1), 'nothing');
  assert.equal(lineStance(displayRun, 'headline', lines, { ...said, points: new Set() }, 1), 'for');
});
