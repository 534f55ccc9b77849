import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutParts, partName } from '../../../src/site/search/parts.ts';
import type { SearchRecord } from '../../../src/site/search/records.ts';

/** The records of an issue. */
function issue(date: string, count: number): SearchRecord[] {
  const about = { address: `/issues/${date}/`, name: date, publication: '动态', date };
  const ends = { headline: 1, organization: 1, all: 2 };
  return Array.from({ length: count }, (_, at) => ({
    url: `/issues/${date}/${at}/`,
    content: '',
    characters: new Set(),
    entry: { issue: about, place: `${at}/`, organizations: [], ends },
  }));
}
const sizes = (parts: SearchRecord[][]) => parts.map(({ length }) => length);

test('should fill a part with whole years', () => {
  const issues = [issue('2021-01', 3), issue('2021-07', 3), issue('2022-01', 3), issue('2023', 3)];
  assert.deepEqual(sizes(cutParts(issues, 5)), [6, 6]);
});

test('should leave all parts but the last as they are when an issue is added', () => {
  const issues = [issue('2021', 6), issue('2022', 6), issue('2023', 3)];
  const [before, after] = [cutParts(issues, 5), cutParts([...issues, issue('2023-12', 4)], 5)];
  assert.deepEqual(after.slice(0, -1), before.slice(0, -1));
});

test('should hold an empty archive in one empty part, and not cut a year that is too large', () => {
  assert.deepEqual(sizes(cutParts([])), [0]);
  assert.deepEqual(sizes(cutParts([issue('2021-01', 6), issue('2021-02', 6)], 5)), [12]);
});

test('should give each part a name of its own', () => {
  assert.deepEqual([partName(0), partName(25), partName(26)], ['qaa', 'qaz', 'qba']);
  assert.throws(() => partName(520), /fewer than 520/);
});
