import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelRows } from '../../../src/4-issue/columns/label-rows.ts';
import type { Part } from '../../../src/4-issue/columns/parts.ts';

const part = (index: number, text = `第${index}行`) => ({ index, text }) as Part;
/** The headlines of two labels, by their places on the page. */
const rowsOf = (labels: number[], ...headlines: number[][]) => [
  ...labelRows(
    labels.map((index) => part(index)),
    headlines.map((lines) => lines.map((index) => part(index))),
  ).values(),
];

test('should give the labels of a row to as many headlines below it, in order', () => {
  assert.deepEqual(rowsOf([0, 1], [2, 3], [4]), [0, 1]);
  assert.deepEqual(rowsOf([0, 1], [4], [2, 3]), [1, 0]);
});

test('should give them to as many headlines above it', () => {
  assert.deepEqual(rowsOf([3, 4], [0, 1], [2]), [0, 1]);
});

test('should see no row in a single label, in other numbers, or between headlines on both sides', () => {
  assert.deepEqual(rowsOf([0], [1]), []);
  assert.deepEqual(rowsOf([0, 1], [2, 3]), []);
  assert.deepEqual(rowsOf([2, 3], [0], [1], [4], [5]), []);
  assert.deepEqual(rowsOf([1, 2], [0], [3], [4]), []);
});

test('should see no row in one name that stands twice', () => {
  const labels = [part(0, '作物学会'), part(1, '作物学会')];
  assert.equal(labelRows(labels, [[part(2)], [part(3)]]).size, 0);
});

test('should see a row’s headlines on its own page alone, though another page is matched with it', () => {
  const headlines = [[part(0)], [part(1)], [{ ...part(4), newPage: true }], [part(5)]];
  const rows = (...labels: number[]) => [
    ...labelRows(
      labels.map((index) => part(index)),
      headlines,
    ).values(),
  ];
  assert.deepEqual(rows(2, 3), [0, 1]);
  assert.deepEqual(rows(2, 3, 6, 7), [0, 1, 2, 3]);
});
