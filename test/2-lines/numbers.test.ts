import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberValue } from '../../src/2-lines/numbers.ts';

const numbers: readonly (readonly [digits: string, value: number])[] = [
  ['7', 7],
  ['07', 7],
  ['７', 7],
  ['１２', 12],
  ['七', 7],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十五', 25],
  ['一百', 100],
  ['一百零三', 103],
  ['一百〇三', 103],
  ['一百一十五', 115],
  ['二百', 200],
  ['三百四十', 340],
  ['〇', 0],
  ['二〇二三', 2023],
  ['二○二三', 2023],
  ['二零二三', 2023],
  ['③', 3],
  ['叁', 3],
  ['拾贰', 12],
  ['貳拾', 20],
];

for (const [digits, value] of numbers) {
  test(`should read ${digits} as ${value}`, () => {
    assert.equal(numberValue(digits), value);
  });
}
