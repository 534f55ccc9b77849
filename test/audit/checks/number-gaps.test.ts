import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberGaps } from '../../../src/audit/checks/number-gaps.ts';
import { anIssue, numbered } from '../holdings.ts';

test('should miss 第6期 between 第5期 and 第7期', () => {
  const [finding, ...others] = numberGaps(numbered(5, 7));
  assert.deepEqual(others, []);
  assert.match(finding?.diagnostic.message.zh ?? '', /^2023 年第6期缺。/u);
  assert.deepEqual(finding?.diagnostic.point, { line: 3, column: 1 });
  assert.equal(finding?.diagnostic.related?.file, '2023-5.txt');
});

test('should tell a run of missing numbers once', () => {
  const findings = numberGaps(numbered(1, 2, 3, 7, 8, 10));
  assert.deepEqual(
    findings.map(({ missing }) => [missing?.from, missing?.to]),
    [
      [4, 6],
      [9, 9],
    ],
  );
});

test('should not miss what lies between two years', () => {
  const years = [2022, 2022, 2023].map((year, index) => anIssue({ year, number: index * 2 + 1 }));
  assert.equal(numberGaps(years).length, 1);
});

test('should miss nothing in a selection', () => {
  assert.deepEqual(numberGaps(numbered(3, 7, 21, 25)), []);
});
