import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyOf } from '../../support/lines.ts';

const startOf = (...lines: string[]) => surveyOf(lines).colophonStart;

const text = '近日，启动仪式在城西举行，一百二十位职工参加了活动并参观了展览。';
const articles = ['职工送清凉活动走进工地', text, '', '快递员入会突破十万人', text, ''];
const colophon = ['撰稿：项目部、秘书处', '', '审定：张某'];

test('should find that a label of credits opens the colophon below a rule', () => {
  assert.equal(startOf(...articles, '* * *', '', ...colophon), 4);
});

test('should find it where it stands apart from the text and close to the colophon', () => {
  assert.equal(startOf(...articles, '', '撰稿：项目部、秘书处', '审定：张某'), 4);
});

test('should find a credit where it closes the text, or where other articles have one', () => {
  assert.equal(startOf(...articles.slice(0, -1), ...colophon), undefined);
  const credited = articles.toSpliced(2, 1, '供稿：工会', '');
  assert.equal(startOf(...credited, '* * *', '', ...colophon), undefined);
});

test('should find a label that nobody knows above known ones, set apart from the text', () => {
  const labels = ['来稿请寄：某区办公室', '编辑：张某', '官方网站：www.example.org'];
  assert.equal(startOf(...articles, ...labels), 4);
  assert.equal(startOf(...articles.slice(0, -1), '————————', ...labels), 4);
});

test('should find no colophon in a list of prizes above one, or at an end without a known label', () => {
  const prizes = ['一等奖：某甲', '二等奖：某乙'];
  assert.equal(startOf(...articles, ...prizes, '', '编辑：张某'), undefined);
  assert.equal(startOf(...articles, ...prizes), undefined);
  assert.equal(startOf(...articles, '王某某：守好质量这道关', '编辑：张某'), undefined);
  assert.equal(startOf(...articles.slice(0, -1), ...prizes, '编辑：张某'), undefined);
});

test('should find a label alone above those who bear it, and no headline above a text', () => {
  assert.equal(startOf(...articles, '编辑委员会', '主席：张某', '编辑：李某、王某'), 4);
  assert.equal(startOf(...articles, '编辑委员会', '近日，编辑委员会在城西开会。'), undefined);
  assert.equal(startOf(...articles, '出版委员会', '主席：张某', '编辑：李某、王某'), undefined);
});
