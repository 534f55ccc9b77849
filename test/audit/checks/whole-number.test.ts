import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeNumber } from '../../../src/audit/checks/whole-number.ts';
import { anIssue, counted } from '../holdings.ts';

const found = (...pairs: (readonly [number, number])[]) =>
  wholeNumber(counted(...pairs)).map(({ diagnostic, believed, other }) => ({
    rule: diagnostic.rule,
    believed,
    other: other.facts.number,
  }));

test('should expect 总第61期 of 第8期 when 第7期 is 总第60期', () => {
  assert.deepEqual(found([7, 60], [8, 62]), [
    { rule: 'whole-number-contradicts', believed: { wholeNumber: 61 }, other: 7 },
  ]);
});

test('should believe the majority, whichever issue is off', () => {
  const [first, ...others] = found([7, 16], [8, 61], [9, 62]);
  assert.deepEqual(first?.believed, { wholeNumber: 60 });
  assert.deepEqual(others, []);
});

test('should name the number where that is what stands out', () => {
  assert.deepEqual(found([7, 60], [12, 61], [9, 62]), [
    { rule: 'number-contradicts', believed: { number: 8 }, other: 9 },
  ]);
});

test('should say what was found, what was expected and why', () => {
  const [finding] = wholeNumber(counted([7, 60], [8, 62], [9, 62]));
  assert.match(
    finding?.diagnostic.message.zh ?? '',
    /^第8期印作总第62期；应为总第61期，因第7期是总第60期（本年 3 期中 2 期如此）/u,
  );
});

test('should let each year count from a difference of its own', () => {
  const issues = [
    anIssue({ year: 2022, number: 50, wholeNumber: 50 }),
    anIssue({ year: 2023, number: 1, wholeNumber: 51 }),
  ];
  assert.deepEqual(wholeNumber(issues), []);
});

test('should have nothing to compare where one of the numbers is missing', () => {
  assert.deepEqual(wholeNumber([...counted([7, 60]), anIssue({ year: 2023, number: 8 })]), []);
});
