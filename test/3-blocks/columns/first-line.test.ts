import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstLine } from '../../../src/3-blocks/columns/first-line.ts';
import { surveyOf } from '../../support/lines.ts';

const ended = '工方不少于二十人的意见。';
const first = '职工方首席代表、货车司机罗永青在会';
const full = '后说，大家最在意的不是单价涨几分钱，';
const says = (...lines: string[]) => {
  const facts = { columns: lines.map(() => 18), displayRuns: new Map() };
  return (
    firstLine(
      surveyOf(lines, facts),
      lines.indexOf(lines.find((l) => l.length < 18 && l !== ended) ?? ''),
    ).length > 0
  );
};
const narrow = first.slice(0, -1);

test('should hear a line open a paragraph that is narrower by an indent, amid its column', () => {
  assert.ok(says(ended, narrow, full));
});

test('should hear it open a paragraph above a caption too', () => {
  assert.ok(says(ended, narrow, '', '图为职工代表们在会场听取大家的意见。'));
});

test('should say nothing of a line that blank lines set apart, or above a short one', () => {
  assert.ok(!says(ended, '', narrow, full));
  assert.ok(!says(ended, narrow, '', full));
  assert.ok(!says(ended, narrow, '大家在意。'));
});

const column = [
  '为期六天的古籍保护推进会在舒城',
  '现代农业产业园落下帷幕，有八十四家',
  '图书馆的馆员到场交流并参观了展厅里',
  '的古籍。',
];
const opens = (lines: readonly string[], facts = {}) =>
  firstLine(surveyOf(lines, { indented: false, fullFirstLines: false, ...facts }), 0).length > 0;

test('should hear a line open a text that is narrower by a lost indent than the two below it', () => {
  assert.ok(opens(column));
});

test('should not hear a headline of that width, or any line where no indents are lost', () => {
  const [line = '', second = '', third = ''] = column;
  assert.ok(!opens([line, second.slice(0, -2), third]));
  assert.ok(!opens(column, { indented: true }));
  assert.ok(!opens(column, { blankLinesAlonePart: true }));
});

test('should hear it where punctuation or blank lines leave its column ragged', () => {
  const lines = [
    '为期六天的“走进绿洲”',
    '古籍保护推进会在舒城开幕了',
    '八十多位图书馆馆员前来参',
    '会，听取了古籍修复的报告并',
    '参观。',
  ];
  assert.ok(opens(lines));
  assert.ok(opens(lines.flatMap((line, at) => (at % 2 === 0 ? [line] : [line, '']))));
});

test('should not hear a headline open a text whose own first line is narrower by an indent', () => {
  const [line = '', ...text] = column;
  assert.ok(!opens([line, '近日全省古籍保护推进会在舒城县', ...text]));
});
