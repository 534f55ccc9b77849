import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeNumberOrder } from '../../../src/audit/checks/whole-number-order.ts';
import { anIssue } from '../holdings.ts';

const found = (...pairs: (readonly [year: number | undefined, whole: number])[]) =>
  wholeNumberOrder(pairs.map(([year, wholeNumber]) => anIssue({ year, wholeNumber }))).map(
    ({ holding, other }) => [holding.facts.wholeNumber, other.facts.wholeNumber],
  );

test('should find a year that begins below where the year before it ended', () => {
  assert.deepEqual(found([2022, 52], [2022, 53], [2023, 45], [2023, 46]), [[45, 53]]);
});

test('should have nothing to say where whole numbers go on', () => {
  assert.deepEqual(found([2022, 52], [2023, 53], [2025, 160]), []);
});

test('should not compare issues of unknown years', () => {
  assert.deepEqual(found([2022, 52], [undefined, 3]), []);
});
