import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearOfDate } from '../../../src/audit/checks/year-of-date.ts';
import { anIssue } from '../holdings.ts';

const rules = (...issues: (readonly [year: number, number: number, date: string])[]) =>
  yearOfDate(issues.map(([year, number, date]) => anIssue({ year, number, date }))).map(
    ({ diagnostic, believed }) => [diagnostic.rule, believed],
  );

test('should find a date outside of the year of its number', () => {
  assert.deepEqual(rules([2023, 7, '2022-03-10'], [2023, 8, '2023-03-17']), [
    ['date-contradicts-year', { date: undefined }],
  ]);
});

test('should believe the date where more issues bear its year out', () => {
  assert.deepEqual(rules([2022, 7, '2023-03-10'], [2023, 8, '2023-03-17']), [
    ['year-contradicts-date', { year: 2023 }],
  ]);
});

test('should find the contradiction in an issue that stands alone', () => {
  const [finding] = yearOfDate([anIssue({ year: 2021, number: 7, date: '2023-03-10' })]);
  assert.equal(finding?.diagnostic.rule, 'date-contradicts-year');
  assert.match(finding?.diagnostic.message.zh ?? '', /日期应在 2021 年，或年份有误/u);
});

test('should let the last number of a year come out in January', () => {
  assert.deepEqual(rules([2023, 51, '2023-12-22'], [2023, 52, '2024-01-03']), []);
  assert.equal(rules([2023, 51, '2024-01-03'], [2023, 52, '2023-12-29']).length, 1);
});

test('should take a date about a month of the year for one of that year', () => {
  assert.deepEqual(rules([2022, 3, '2022-03~']), []);
});
