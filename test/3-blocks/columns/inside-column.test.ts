import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standsInsideColumn } from '../../../src/3-blocks/columns/inside-column.ts';
import { surveyOf } from '../../support/lines.ts';

const full = '带着这个问题学会秘书长鲍立新一行';
const day = '11月2日来到新安县与会员代表座谈并';
const rest = ['听取他们对学会工作的意见和建议内', '容涉及人才与经费。'];
const facts = { indented: false, fullFirstLines: false };
const inside = (lines: readonly string[], more = {}) =>
  standsInsideColumn(surveyOf(lines, { ...facts, ...more }), 1);

test('should know a line as wide as those around it for none that opens a paragraph', () => {
  assert.ok(inside([full, day, ...rest]));
});

test('should not know one that is narrower by an indent, or where no indents are lost', () => {
  assert.ok(!inside([full, day.slice(0, -2), ...rest]));
  assert.ok(!inside([full, day, ...rest], { indented: true }));
  assert.ok(!inside([full, day, ...rest], { fullFirstLines: true }));
  assert.ok(!inside(['问题解决了。', day, ...rest]));
});
