import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayRule } from '../../../src/3-blocks/rules/day.ts';
import { lineStance } from '../../support/lines.ts';

test('should hear a day above its stories speak for a section, and against a masthead', () => {
  const facts = { daysAbove: new Set([0]) };
  assert.equal(lineStance(dayRule, 'section', '2024年3月4日', facts), 'for');
  assert.equal(lineStance(dayRule, 'masthead', '2024年3月4日', facts), 'against');
  assert.equal(lineStance(dayRule, 'section', '2024年3月4日'), 'nothing');
});
