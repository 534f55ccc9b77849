import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyOf } from '../../support/lines.ts';

const sentence =
  '会议听取了各学会的年度工作报告，研究部署了下一年度的学术交流、科学普及和决策咨询工作';
const paragraph = `${sentence}，${sentence}。`;
const whole = (...lines: string[]) => surveyOf(lines).wholeLines;

const cut = [sentence, '\f并审议通过了三项决议。'];
const story = (name: string) => [`${name}学会召开年会`, paragraph];

test('should see that only the ends of pages cut paragraphs', () => {
  assert.equal(whole(...story('甲'), ...cut, ...story('乙'), ...story('丙')), true);
});

test('should not see it where no page ends, or sentences are cut elsewhere too', () => {
  const lost = cut.map((line) => line.trim());
  assert.equal(whole(...story('甲'), ...lost, ...story('乙'), ...story('丙')), false);
  assert.equal(whole(...story('甲'), ...cut, ...lost, ...lost, ...story('乙')), false);
});

test('should not see it where text is wrapped', () => {
  const wrapped = sentence.match(/.{1,20}/gu) ?? [];
  assert.equal(whole('甲学会召开年会', ...wrapped, ...wrapped, ...cut), false);
});
