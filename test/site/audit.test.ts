import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IssueFrontMatter } from '../../src/5-articles/front-matter.ts';
import { auditCatalog } from '../../src/site/audit.ts';
import { buildCatalog } from '../../src/site/catalog.ts';
import { stringsOf } from '../../src/site/strings/index.ts';
import { anIssue } from './archive.ts';

function audited(...facts: Partial<IssueFrontMatter>[]) {
  const issues = facts.map((each, index) =>
    anIssue({ id: `a-${index}`, source: `${index}.txt`, publication: '学会简报', ...each }),
  );
  return auditCatalog(buildCatalog(issues), stringsOf('zh-Hans'));
}

const numbered = (...numbers: number[]) => numbers.map((number) => ({ year: 2023, number }));

/** Each cell of each year as `label state`. */
const cells = (...facts: Partial<IssueFrontMatter>[]) =>
  audited(...facts).flatMap(({ years }) =>
    years.map(({ year, cells: shown }) => [
      year,
      ...shown.map(({ label, state }) => `${label} ${state}`),
    ]),
  );

test('should show which numbers are there and which are missing', () => {
  assert.deepEqual(cells(...numbered(5, 1, 2, 3)), [
    [2023, '1 held', '2 held', '3 held', '4 missing', '5 held'],
  ]);
});

test('should not miss what lies between the issues of a selection', () => {
  assert.deepEqual(cells(...numbered(3, 7, 25)), [
    [2023, '3 held', '4–6 absent', '7 held', '8–24 absent', '25 held'],
  ]);
});

test('should show what contradicts, and what is repeated, as it is printed', () => {
  const dated = (number: number, date: string) => ({ year: 2023, number, date });
  assert.deepEqual(
    cells(
      dated(1, '2023-03-10'),
      dated(2, '2023-03-03'),
      dated(3, '2023-03-17'),
      dated(4, '2023-03-17'),
    ),
    [[2023, '1 held', '2 contradictory', '3 held', '4 repeated']],
  );
});

test('should show years newest first, and issues by whole number or date where that is all', () => {
  assert.deepEqual(cells({ wholeNumber: 60, year: 2022 }, { date: '2023-03' }, {}), [
    [2023, '2023年3月 held'],
    [2022, '总第60期 held'],
    [undefined, '（期号未详） held'],
  ]);
});

test('should lead from a finding to both issues', () => {
  const [series] = audited(...numbered(5, 7));
  const [finding] = series?.findings ?? [];
  assert.match(finding?.message ?? '', /第6期缺/u);
  assert.deepEqual(
    [finding?.issue?.address, finding?.other?.address],
    ['/issues/a-1/', '/issues/a-0/'],
  );
});

test('should have nothing to show of an empty archive', () => {
  assert.deepEqual(audited(), []);
});
