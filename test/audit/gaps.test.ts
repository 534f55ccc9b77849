import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapsBetween, isCollected } from '../../src/audit/gaps.ts';

test('should find each run of missing numbers, whatever the order and the repeats', () => {
  const gaps = gapsBetween([9, 3, 7, 3, 4], (number) => number);
  assert.deepEqual(
    gaps.map(({ from, to }) => [from, to]),
    [
      [5, 6],
      [8, 8],
    ],
  );
});

test('should take half of the numbers for a collection, and less for a selection', () => {
  assert.equal(isCollected([5, 7]), true);
  assert.equal(isCollected([1, 2, 3, 6]), true);
  assert.equal(isCollected([3, 7, 21, 25]), false);
});

test('should miss nothing beside a single issue, or the copies of one', () => {
  assert.equal(isCollected([7]), false);
  assert.equal(isCollected([7, 7]), false);
  assert.equal(isCollected([]), false);
});
