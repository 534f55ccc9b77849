import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysIn, numbersIn, ordinalsIn, yearsIn } from '../../../src/site/related/facts.ts';

test('should find the days that a text names, in any digits', () => {
  assert.deepEqual(daysIn('3月8日，学会召开年会。报名至４ 月 １２ 日。'), ['3-8', '4-12']);
  assert.deepEqual(daysIn('三月二十一日举行'), ['3-21']);
});

test('should find both ends of some days', () => {
  assert.deepEqual(daysIn('3月8日至10日'), ['3-8', '3-10']);
  assert.deepEqual(daysIn('3月8-10日'), ['3-8', '3-10']);
});

test('should take no months and no numbers for days', () => {
  assert.deepEqual(daysIn('2023年3月，近日，共8日龄的幼苗，3个月后'), []);
});

test('should find what is counted, with the thing that is counted', () => {
  const ordinals = ordinalsIn('第十二届年会与第2期培训班');
  assert.deepEqual(
    [...ordinals].map(([thing, numbers]) => [thing, ...numbers]),
    [
      ['届年会', '12'],
      ['期培训', '2'],
    ],
  );
});

test('should find years', () => {
  assert.deepEqual([...yearsIn('2022年度总结暨2023 年工作会，编号2024')], ['2022', '2023']);
});

test('should part a headline from its numbers', () => {
  const one = numbersIn('举办第3期讲座');
  const other = numbersIn('举办第四期讲座');
  assert.equal(one.words, other.words);
  assert.notEqual(one.numbers, other.numbers);
});
