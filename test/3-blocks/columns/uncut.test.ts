import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uncut } from '../../../src/3-blocks/columns/uncut.ts';
import { surveyOf } from '../../support/lines.ts';

const paragraph =
  '会议听取了各学会的年度工作报告，研究部署了下一年度的学术交流、科学普及和决策咨询工作。';
const isDisplay = (line: string, ...others: string[]) => {
  const lines = [...Array(6).fill(paragraph), line, ...others];
  return uncut(surveyOf(lines), 6).length > 0;
};

test('should hear what ends no sentence as a display line where paragraphs stand whole on their lines', () => {
  assert.equal(isDisplay('各学会交流年度工作'), true);
});

test('should let sentences be, and what pauses', () => {
  assert.equal(isDisplay('会后各学会交流工作。'), false);
  assert.equal(isDisplay('会后，各学会交流工作'), false);
});

test('should say nothing where a paragraph is cut', () => {
  assert.equal(isDisplay('各学会交流年度工作', paragraph.slice(0, -1)), false);
});
