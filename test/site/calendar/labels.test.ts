import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IssueFrontMatter } from '../../../src/5-articles/front-matter.ts';
import {
  cellLabel,
  issueSteps,
  issueTitle,
  publicationSpan,
  yearName,
} from '../../../src/site/calendar/labels.ts';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { stringsOf } from '../../../src/site/strings/index.ts';
import { anIssue } from '../archive.ts';

const chinese = stringsOf('zh-Hans');
const english = stringsOf('en');

const catalogOf = (...facts: Partial<IssueFrontMatter>[]) =>
  buildCatalog(
    facts.map((each, index) => anIssue({ id: `a-${index}`, publication: '甲报', ...each })),
  );

function spanOf(...facts: Partial<IssueFrontMatter>[]) {
  const [publication] = catalogOf(...facts).publications;
  assert.ok(publication);
  return publicationSpan(publication, chinese);
}

function issueOf(facts: Partial<IssueFrontMatter>) {
  const [issue] = catalogOf(facts).issues;
  assert.ok(issue);
  return issue;
}

test('should name gaps by what is counted, in both languages', () => {
  const gap = (unit: 'number' | 'wholeNumber' | 'month', from: number, to: number) => ({
    unit,
    from,
    to,
    state: 'absent' as const,
    issue: undefined,
  });
  const cells = [gap('number', 8, 24), gap('wholeNumber', 61, 61), gap('month', 4, 6)];
  assert.deepEqual(
    cells.map((cell) => cellLabel(cell, chinese)),
    ['8–24', '总第61期', '4–6月'],
  );
  assert.deepEqual(
    cells.map((cell) => cellLabel(cell, english)),
    ['8–24', 'whole no. 61', 'Apr–Jun'],
  );
});

test('should tell number, date and length of an issue, each once', () => {
  assert.equal(
    issueTitle(issueOf({ year: 2023, number: 7, date: '2023-03-10' }), chinese),
    '2023年第7期 · 2023年3月10日 · 1 篇',
  );
  assert.equal(issueTitle(issueOf({ date: '2022-03~' }), chinese), '约2022年3月 · 1 篇');
});

test('should span a publication from its first to its last known date or year', () => {
  assert.equal(spanOf({ date: '2022-03~' }, { year: 2023, number: 4 }, {}), '约2022年3月 — 2023年');
  assert.equal(spanOf({ date: '2022-03' }), '2022年3月');
  assert.equal(spanOf({}), '日期未详');
});

test('should lead to an issue by its publication and year, or by the list of all issues', () => {
  const names = (facts: Partial<IssueFrontMatter>) =>
    issueSteps(issueOf(facts), chinese).map(({ name }) => name);
  assert.deepEqual(names({ year: 2023 }), ['甲报', '2023年']);
  assert.deepEqual(names({ publication: '' }), ['各期', '年份未详']);
});

test('should name years in the language of the site', () => {
  assert.equal(yearName({ year: 2023 }, english), '2023');
  assert.equal(yearName({ year: undefined }, chinese), '年份未详');
});
