import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeNumberGaps } from '../../../src/audit/checks/whole-number-gaps.ts';
import { anIssue, counted } from '../holdings.ts';

const runs = (...issues: Parameters<typeof wholeNumberGaps>[0]) =>
  wholeNumberGaps(issues).map(({ missing }) => [missing?.from, missing?.to]);

test('should miss whole numbers where no numbers are printed', () => {
  const issues = [58, 59, 62].map((wholeNumber) => anIssue({ wholeNumber }));
  assert.deepEqual(runs(...issues), [[60, 61]]);
});

test('should miss what is missing at the turn of a year', () => {
  const last = anIssue({ year: 2022, number: 50, wholeNumber: 58 });
  assert.deepEqual(runs(last, ...counted([2, 60])), [[59, 59]]);
});

test('should leave a gap within a year to the numbers', () => {
  assert.deepEqual(runs(...counted([5, 58], [7, 60])), []);
});

test('should miss nothing in a selection', () => {
  assert.deepEqual(runs(anIssue({ wholeNumber: 3 }), anIssue({ wholeNumber: 60 })), []);
});
