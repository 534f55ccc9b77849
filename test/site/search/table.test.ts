import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type FullEntry,
  readOrganizations,
  readTable,
  writeOrganizations,
  writeTable,
} from '../../../src/site/search/table.ts';

const issue = { address: '/issues/a-1/', name: '动态', publication: '动态', date: '' };
const entries: FullEntry[] = [
  {
    issue,
    place: '01/',
    section: '学会动态',
    organizations: ['甲学会', '乙学会'],
    ends: { headline: 12, organization: 20, all: 1000 },
  },
  {
    issue: { ...issue, address: '/issues/a-2/' },
    place: '',
    organizations: [],
    ends: { headline: 2, organization: 2, all: 2 },
  },
];

test('should give back every article without its text', () => {
  const [first, second] = readTable(JSON.parse(JSON.stringify(writeTable(entries))));
  const { organizations, ...known } = entries[0] as FullEntry;
  assert.ok(organizations.length > 0);
  assert.deepEqual(first, known);
  assert.deepEqual([second?.issue.address, second?.section], ['/issues/a-2/', undefined]);
  assert.deepEqual(second?.ends, entries[1]?.ends);
});

test('should give back the organizations of every article', () => {
  assert.deepEqual(readOrganizations(writeOrganizations(entries)), [['甲学会', '乙学会'], []]);
});

test('should tell which articles lie together in a file of texts', () => {
  const long = [...entries, { ...(entries[0] as FullEntry), place: '02/' }];
  assert.deepEqual(writeTable(long).texts, [1, 2]);
});
