import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hit } from '../../../src/site/client/answer.ts';
import { countFacets, filterHits } from '../../../src/site/client/facets.ts';

const hit = (url: string, year: string, organizations: string[] = [], section?: string): Hit => ({
  url,
  issue: '某刊',
  year,
  organizations,
  ...(section !== undefined && { section }),
});
const hits = [
  hit('a', '2022', ['甲'], '动态'),
  hit('b', '2023', ['甲', '乙', '甲'], '动态'),
  hit('c', '2023', [], '简讯'),
];
const urls = (found: readonly Hit[]) => found.map(({ url }) => url);

test('should leave hits that have any value of a facet and one of each facet', () => {
  assert.deepEqual(urls(filterHits(hits, { year: ['2022', '2023'] })), ['a', 'b', 'c']);
  assert.deepEqual(urls(filterHits(hits, { year: ['2023'], section: ['动态'] })), ['b']);
  assert.deepEqual(urls(filterHits(hits, { organization: ['乙'] })), ['b']);
  assert.deepEqual(urls(filterHits(hits, { organization: [] })), ['a', 'b', 'c']);
  assert.deepEqual(filterHits(hits, { section: ['无此'] }), []);
});

test('should count a facet under the filters of the others only, each hit once', () => {
  const { year, section, organization, publication } = countFacets(hits, { year: ['2023'] });
  assert.deepEqual(year, [
    { value: '2023', count: 2 },
    { value: '2022', count: 1 },
  ]);
  assert.deepEqual(section, [
    { value: '动态', count: 1 },
    { value: '简讯', count: 1 },
  ]);
  assert.deepEqual(organization, [
    { value: '甲', count: 1 },
    { value: '乙', count: 1 },
  ]);
  assert.deepEqual(publication, []);
});
