import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutParts } from '../../../src/site/search/parts.ts';
import type { SearchRecord } from '../../../src/site/search/records.ts';

/** The records of an issue, each of one character. */
function issue(date: string, count: number): SearchRecord[] {
  const about = { address: `/issues/${date}/`, name: date, publication: '动态', date };
  return Array.from({ length: count }, (_, at) => ({
    about: { issue: about, place: `${at}/`, organizations: [] },
    passages: [{ kind: 'headline', text: '科' }],
  }));
}
const sizes = (parts: SearchRecord[][]) => parts.map(({ length }) => length);
const size = { full: 5, most: 12, large: 100 };

test('should fill a part with whole years', () => {
  const issues = [issue('2021-01', 3), issue('2021-07', 3), issue('2022-01', 3), issue('2023', 3)];
  assert.deepEqual(sizes(cutParts(issues, size)), [6, 6]);
});

test('should leave all parts but the last as they are when an issue is added', () => {
  const issues = [issue('2021', 6), issue('2022', 6), issue('2023', 3)];
  const [before, after] = [
    cutParts(issues, size),
    cutParts([...issues, issue('2023-12', 4)], size),
  ];
  assert.deepEqual(after.slice(0, -1), before.slice(0, -1));
});

test('should put full parts together that are large enough, and leave the others small', () => {
  const issues = ['2020', '2021', '2022', '2023', '2024'].map((date) => issue(date, 6));
  assert.deepEqual(sizes(cutParts(issues, { ...size, large: 12 })), [12, 12, 6]);
  assert.deepEqual(sizes(cutParts(issues, { ...size, large: 13 })), [18, 6, 6]);
});

test('should keep a large part as it is whatever comes later, issue by issue', () => {
  const years = ['2020', '2021', '2022', '2023'].flatMap((year) =>
    ['01', '04', '07', '10'].map((month) => issue(`${year}-${month}`, 2)),
  );
  const large = { ...size, large: 12 };
  const first = years.slice(0, 8).flat();
  for (let count = 9; count <= years.length; count++) {
    assert.deepEqual(cutParts(years.slice(0, count), large)[0], first);
  }
});

test('should never put the part that still grows into a large one', () => {
  const years = ['2020', '2021', '2022'].map((date) => issue(date, 6));
  const large = { ...size, large: 18 };
  assert.deepEqual(sizes(cutParts(years, large)), [6, 6, 6]);
  assert.deepEqual(sizes(cutParts([...years, issue('2023', 1)], large)), [18, 1]);
});

test('should cut a year that is too large between its issues', () => {
  const issues = ['2021-01', '2021-02', '2021-03', '2021-04'].map((date) => issue(date, 6));
  assert.deepEqual(sizes(cutParts(issues, size)), [12, 12]);
  assert.deepEqual(sizes(cutParts([issue('2021', 20), issue('2021', 1)], size)), [20, 1]);
});

test('should hold an empty archive in one empty part', () => {
  assert.deepEqual(sizes(cutParts([])), [0]);
});
