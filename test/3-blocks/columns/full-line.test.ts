import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullLine } from '../../../src/3-blocks/columns/full-line.ts';
import { survey } from '../../../src/3-blocks/survey.ts';
import { pageOf } from '../../support/lines.ts';

const paragraph = [
  '会议听取了各学会的年度工作报告，研究部',
  '署了下一年度的学术交流、科学普及和决策',
  '咨询工作。',
  '',
];
const story = [...paragraph, ...paragraph, ...paragraph, ...paragraph];
const first = '省旅游协会今年开展的农家菜谱征集与评选';

/** Whether the rule speaks at a line with another below. */
const speaks = (line: string, ...below: string[]) => {
  const { printed } = pageOf(...story, line, ...below, '', ...story);
  const index = printed.findIndex(({ text }) => text === line);
  return fullLine(survey(pageOf(...story, line, ...below, '', ...story)), index).length > 0;
};

test('should hear a full line that touches prose below it as the first of its paragraph', () => {
  assert.ok(speaks(first, '活动日前截止，共收到投稿八百篇。'));
});

test('should say nothing of a line that is short, set apart, or above the opening of a story', () => {
  assert.ok(!speaks('农家菜谱征集与评选', '活动日前截止，共收到投稿八百篇。'));
  assert.ok(!speaks(first, '', '活动日前截止，共收到投稿八百篇。'));
  assert.ok(!speaks(first, '来源：省旅游协会'));
  assert.ok(!speaks(first, '6月30日，活动截止，共收到投稿八百篇。'));
});
