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
