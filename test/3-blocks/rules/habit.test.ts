import assert from 'node:assert/strict';
import { test } from 'node:test';
import { habit } from '../../../src/3-blocks/rules/habit.ts';
import { lineStance } from '../../support/lines.ts';

const line = '2．数控、焊接、';

test('should hear a line set like headlines speak for a headline, and against all else', () => {
  const facts = { habits: new Map([[0, 'headline' as const]]) };
  assert.equal(lineStance(habit, 'headline', line, facts), 'for');
  for (const other of ['section', 'subsection', 'paragraph', 'paragraph, continued'] as const) {
    assert.equal(lineStance(habit, other, line, facts), 'against', other);
  }
});

test('should hear a line set like paragraphs speak for a paragraph of its own', () => {
  const facts = { habits: new Map([[0, 'paragraph' as const]]) };
  assert.equal(lineStance(habit, 'paragraph', line, facts), 'for');
  assert.equal(lineStance(habit, 'headline', line, facts), 'against');
});

test('should have nothing to say at first sight, and of a line that follows no habit', () => {
  assert.equal(lineStance(habit, 'headline', line), 'nothing');
  const facts = { habits: new Map([[1, 'headline' as const]]) };
  assert.equal(lineStance(habit, 'headline', line, facts), 'nothing');
});

test('should let a line that is set like headlines be the last one of a headline of two', () => {
  const facts = { habits: new Map([[1, 'headline' as const]]) };
  const close = ['赴某市考察', '机收减损做法'];
  assert.equal(lineStance(habit, 'headline, continued', close, facts), 'for');
  const apart = ['赴某市考察', '', '机收减损做法'];
  assert.equal(lineStance(habit, 'headline, continued', apart, facts), 'nothing');
});
