import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeats } from '../../../src/audit/checks/repeats.ts';
import type { Facts } from '../../../src/audit/holding.ts';
import { anIssue } from '../holdings.ts';

const found = (...facts: Facts[]) =>
  repeats(facts.map((each, index) => anIssue(each, `${index}.txt`))).map(
    ({ holding, other }) => `${holding.file} ${other.file}`,
  );

test('should find two issues with one number, whole number or day', () => {
  const pairs: [Facts, Facts][] = [
    [
      { year: 2023, number: 7 },
      { year: 2023, number: 7 },
    ],
    [{ wholeNumber: 60 }, { year: 2023, wholeNumber: 60 }],
    [
      { number: 7, date: '2023-03-10' },
      { number: 8, date: '2023-03-10' },
    ],
  ];
  for (const pair of pairs) assert.deepEqual(found(...pair), ['1.txt 0.txt']);
});

test('should tell a copy once, though all of its numbers are the same', () => {
  const copy = { year: 2023, number: 7, wholeNumber: 60, date: '2023-03-10' };
  assert.deepEqual(found(copy, copy), ['1.txt 0.txt']);
});

test('should let numbers start again with a year, and a month have several issues', () => {
  assert.deepEqual(found({ year: 2022, number: 7 }, { year: 2023, number: 7 }), []);
  assert.deepEqual(found({ date: '2023-03' }, { date: '2023-03' }), []);
  assert.deepEqual(found({}, {}), []);
});
