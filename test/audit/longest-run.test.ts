import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { longestRun } from '../../src/audit/longest-run.ts';

const run = (...values: number[]) => [...longestRun(values)];

test('should leave out what stands in the way of the longest run', () => {
  assert.deepEqual(run(1, 5, 2, 3), [0, 2, 3]);
  assert.deepEqual(run(), []);
});

test('should keep equals, and of two that disagree the earlier', () => {
  assert.deepEqual(run(1, 1, 1), [0, 1, 2]);
  assert.deepEqual(run(2, 1), [0]);
});

test('should never go back, and never be shorter than the values already in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 9 }), (values) => {
      const kept = [...longestRun(values)].map((index) => values[index] ?? 0);
      assert.deepEqual(kept, kept.toSorted());
      assert.equal(kept.length, longestByTrial(values));
    }),
  );
});

/** Tries every choice of values. */
function longestByTrial([first, ...others]: readonly number[], least = 0): number {
  if (first === undefined) return 0;
  const without = longestByTrial(others, least);
  return first < least ? without : Math.max(without, 1 + longestByTrial(others, first));
}
