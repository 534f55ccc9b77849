import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barsOf, yearsThrough } from '../../../src/site/client/years.ts';

const year = (value: string, count: number) => ({ value, count });

test('should go from the first year to the last, without a gap', () => {
  const years = yearsThrough([year('2023', 5), year('2020', 1), year('2021', 2)]);
  assert.deepEqual(years, [year('2020', 1), year('2021', 2), year('2022', 0), year('2023', 5)]);
});

test('should not fill a span that comes from a misread date', () => {
  const years = yearsThrough([year('2023', 5), year('0202', 1), year('约2020', 3)]);
  assert.deepEqual(years, [year('0202', 1), year('2023', 5)]);
});

test('should have no years where no hit has one', () => {
  assert.deepEqual(yearsThrough([]), []);
  assert.deepEqual(barsOf([], 100, 50), []);
});

test('should measure bars by their counts, inside the drawing, and let the lowest be seen', () => {
  const counts = Array.from({ length: 30 }, (_, index) => year(String(1994 + index), index * 100));
  const bars = barsOf([...counts, year('2024', 1)], 224, 56);
  assert.equal(bars[29]?.height, 56);
  assert.equal(bars[0]?.height, 0);
  assert.equal(bars[30]?.height, 2);
  for (const { x, width } of bars) assert.ok(x >= 0 && x + width <= 224);
});

test('should not make broad bars of few years', () => {
  const [first, second] = barsOf([year('2022', 1), year('2023', 1)], 224, 56);
  assert.equal(second?.x, 28);
  assert.equal(first?.width, 21);
});
