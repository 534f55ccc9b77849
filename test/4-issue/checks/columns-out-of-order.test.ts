import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../../../src/4-issue/checks/check.ts';
import { columnsOutOfOrder } from '../../../src/4-issue/checks/columns-out-of-order.ts';
import { readIssue } from '../../../src/4-issue/read-issue.ts';
import { blocksFrom } from '../blocks.ts';
import { foundBy, story } from './found.ts';

test('should doubt every article whose text was matched by its words', () => {
  const { source, blocks } = blocksFrom(...story('作物学会召开年会'), ...story('市科协部署防汛'));
  const issue = { ...readIssue(source, blocks), outOfOrder: true };
  const rules = columnsOutOfOrder(readingOf(issue, blocks)).map(
    ({ diagnose }) => diagnose('bulletin.txt', { line: 1, column: 1 }).rule,
  );
  assert.deepEqual(rules, ['columns-out-of-order', 'matched-by-words']);
});

test('should not doubt an article that nothing else could be matched with', () => {
  const { source, blocks } = blocksFrom(...story('作物学会召开年会'), ...story('市科协部署防汛'));
  const read = readIssue(source, blocks);
  const [first, ...others] = read.articles;
  assert.ok(first);
  const issue = { ...read, articles: [{ ...first, plain: true as const }, ...others] };
  const found = columnsOutOfOrder(readingOf({ ...issue, outOfOrder: true }, blocks));
  assert.deepEqual(
    found.map(({ at, related }) => [at, related]),
    others.map(({ headline, paragraphs }) => [paragraphs[0], headline]),
  );
});

test('should doubt nothing in a bulletin read line by line', () => {
  assert.deepEqual(foundBy(columnsOutOfOrder, ...story('作物学会召开年会')), []);
});
