import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bars, withRest } from '../../../src/site/charts/bars.ts';

const counts = (...numbers: number[]) =>
  numbers.map((count, index) => ({ name: `${index}`, count }));
const lengths = (...numbers: number[]) => bars(counts(...numbers)).map(({ length }) => length);

test('should draw bars in hundredths of the longest', () => {
  assert.deepEqual(lengths(3, 1, 0), [100, 33.3, 0]);
});

test('should draw nothing of nothing', () => {
  assert.deepEqual(lengths(0, 0), [0, 0]);
  assert.deepEqual(bars([]), []);
});

test('should sum up the others, and compare nothing with their sum', () => {
  const rest = withRest(counts(5, 4, 3, 2, 1), 2, (others) => `${others} others`);
  assert.deepEqual(rest.at(-1), { name: '3 others', count: 6, isRest: true });
  assert.deepEqual(
    bars(rest).map(({ length }) => length),
    [100, 80, 0],
  );
});

test('should name a single other rather than sum it up', () => {
  assert.deepEqual(
    withRest(counts(3, 2, 1), 2, () => 'others'),
    counts(3, 2, 1),
  );
});

test('should keep the sum of all counts, and every bar within its frame', () => {
  const some = fc.array(fc.nat({ max: 1e6 }), { maxLength: 40 });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 20 }), (numbers, most) => {
      const shown = bars(withRest(counts(...numbers), most, String));
      const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
      assert.equal(sum(shown.map(({ count }) => count)), sum(numbers));
      for (const { length } of shown) assert.ok(length >= 0 && length <= 100);
    }),
  );
});
