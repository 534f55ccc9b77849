import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf } from '../../../src/site/machines/excerpt.ts';
import { keepRecent } from '../../../src/site/machines/recent.ts';

test('should make again only what was not asked for lately', () => {
  const made: number[] = [];
  const square = keepRecent(2, (number: number) => {
    made.push(number);
    return number * number;
  });
  assert.deepEqual([1, 2, 1, 3, 1, 2].map(square), [1, 4, 1, 9, 1, 4]);
  assert.deepEqual(made, [1, 2, 3, 2]);
});

test('should take the beginning of a text, and cut no character in two', () => {
  assert.equal(excerptOf(['甲\n乙', '丙']), '甲 乙丙');
  assert.equal(excerptOf(['𠮷'.repeat(121)]), `${'𠮷'.repeat(120)}…`);
  assert.equal(excerptOf(['甲'.repeat(120)]), '甲'.repeat(120));
  assert.equal(excerptOf([]), undefined);
});
