import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../../src/site/catalog.ts';
import {
  certainDate,
  certainDay,
  firstDayOf,
  startOfDay,
} from '../../../src/site/machines/known-dates.ts';
import { anArticle, anIssue } from '../archive.ts';

test('should tell no doubtful date as certain', () => {
  assert.equal(certainDate('2022-03'), '2022-03');
  assert.equal(certainDate('2023-03-10'), '2023-03-10');
  for (const date of ['2022-03~', '2022?', '2023-03-10%', undefined]) {
    assert.equal(certainDate(date), undefined);
  }
});

test('should tell no day where only a month is known', () => {
  assert.equal(certainDay('2023-03-10'), '2023-03-10');
  for (const date of ['2022-03', '2022', '2023-03-10~', undefined]) {
    assert.equal(certainDay(date), undefined);
  }
});

test('should find the first day that is meant, else that of the year', () => {
  const first = (date?: string, year?: number) => {
    const facts = { ...(date && { date }), ...(year && { year }) };
    const article = anArticle(date ? { date } : {});
    const [found] = buildCatalog([anIssue(facts, [article])]).articles;
    return found && firstDayOf(found);
  };
  assert.equal(first('2023-03-10'), '2023-03-10');
  assert.equal(first('2022-03~'), '2022-03-01');
  assert.equal(first('2022'), '2022-01-01');
  assert.equal(first(undefined, 2021), '2021-01-01');
  assert.equal(first(), undefined);
});

test('should begin a day at midnight', () => {
  assert.equal(startOfDay('2023-03-10'), '2023-03-10T00:00:00Z');
});
