import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../src/site/catalog.ts';
import { groupPages } from '../../src/site/group-pages.ts';
import { anArticle, anIssue } from './archive.ts';

const issues = Array.from({ length: 50 }, (_, issue) =>
  anIssue(
    { id: `a-${issue + 10}`, year: 2023, number: issue + 1 },
    Array.from({ length: 100 }, (_article, order) =>
      anArticle({ order: order + 1, organizations: ['甲学会'] }),
    ),
  ),
);
const { organizations } = buildCatalog(issues);
const pages = groupPages(organizations, [2023]);

test('should page an organization with 5,000 articles, newest first', () => {
  assert.equal(pages.length, 50);
  assert.ok(pages.every(({ items }) => items.length === 100));
  assert.equal(pages[0]?.issues[0]?.issue.facts.number, 50);
  assert.equal(pages.at(-1)?.issues[0]?.issue.facts.number, 1);
});

test('should show the chart on the first page alone', () => {
  assert.deepEqual(
    pages.flatMap(({ number, activity }) => (activity ? [number] : [])),
    [1],
  );
});

test('should not be copied by what reads it', () => {
  assert.ok(Object.isFrozen(pages) && pages.every((page) => Object.isFrozen(page)));
});
