import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOrder } from '../../../src/audit/checks/date-order.ts';
import { anIssue } from '../holdings.ts';

const found = (...dates: string[]) =>
  dateOrder(dates.map((date, index) => anIssue({ year: 2023, number: index + 1, date }))).map(
    ({ holding, other }) => [holding.facts.number, other.facts.number],
  );

test('should name the issue whose date goes back, and the one that it contradicts', () => {
  assert.deepEqual(found('2023-03-03', '2023-03-10', '2023-02-17', '2023-03-24'), [[3, 2]]);
});

test('should name the one that is too late rather than all that follow', () => {
  assert.deepEqual(found('2023-03-03', '2023-12-10', '2023-03-17', '2023-03-24'), [[2, 3]]);
});

test('should name the later of two', () => {
  assert.deepEqual(found('2023-03-10', '2023-02-10'), [[2, 1]]);
});

test('should say between which dates the date is expected', () => {
  const issues = ['2023-03-03', '2023-02-17', '2023-03-17'].map((date, index) =>
    anIssue({ year: 2023, number: index + 1, date }),
  );
  const [finding] = dateOrder(issues);
  assert.match(finding?.diagnostic.message.zh ?? '', /应在 2023-03-03 与 2023-03-17 之间/u);
});

test('should order by whole numbers where no numbers are printed', () => {
  const issues = [
    anIssue({ wholeNumber: 60, date: '2023-03-10' }),
    anIssue({ wholeNumber: 61, date: '2023-02-10' }),
  ];
  assert.match(dateOrder(issues)[0]?.diagnostic.message.zh ?? '', /参看总第60期/u);
});

test('should allow issues of one day, and compare months where one gives no day', () => {
  assert.deepEqual(found('2023-03-10', '2023-03-10'), []);
  assert.deepEqual(found('2023-03-10', '2023-03', '2023-03-01'), []);
});

test('should not lean on dates that are only about right', () => {
  assert.deepEqual(found('2023-03-10', '2023-02~', '2023'), []);
});
