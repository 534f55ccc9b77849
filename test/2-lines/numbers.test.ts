import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeDigits, numberValue } from '../../src/2-lines/numbers.ts';

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

test('should close up digits that stand apart, and a year wherever it is cut', () => {
  assert.equal(closeDigits('2 0 2 4 年 第 1 2 期'), '2024 年 第 12 期');
  assert.equal(closeDigits('二 〇 二 四 年 十 一 月'), '二〇二四 年 十一 月');
  assert.equal(closeDigits('20 24 年 3 月'), '2024 年 3 月');
});

test('should keep numbers of several digits apart', () => {
  assert.equal(closeDigits('第 12 期 20 页 2024 06'), '第 12 期 20 页 2024 06');
  assert.equal(closeDigits('第 5 期 3 月'), '第 5 期 3 月');
});

test('should read a number that was taken for a formula', () => {
  assert.equal(closeDigits('2024 年第 $4$ 期'), '2024 年第 4 期');
  assert.equal(closeDigits('票价 $a$ 元'), '票价 $a$ 元');
});
