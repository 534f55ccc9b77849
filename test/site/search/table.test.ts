import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type FullEntry,
  namesOf,
  readOrganizations,
  readTable,
  readTexts,
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

test('should know to which of several issues in a row an article belongs', () => {
  const other = { ...issue, address: '/issues/a-2/' };
  const rows = [issue, issue, other, issue].map((each) => ({ ...entries[0], issue: each }));
  assert.deepEqual(
    readTable(writeTable(rows as FullEntry[])).map((entry) => entry.issue.address),
    ['/issues/a-1/', '/issues/a-1/', '/issues/a-2/', '/issues/a-1/'],
  );
});

test('should give back the organizations of every article', () => {
  const names = namesOf(entries);
  const at = new Map(names.map((name, place) => [name, place]));
  assert.deepEqual(readOrganizations(writeOrganizations(entries, at), names), [
    ['甲学会', '乙学会'],
    [],
  ]);
});

test('should not leave out an organization whose name is not listed', () => {
  assert.throws(() => writeOrganizations(entries, new Map()), RangeError);
});

test('should list names once, those of later articles at the end', () => {
  const [first] = entries as [FullEntry];
  const later = { ...first, organizations: ['丙学会', '乙学会'] };
  assert.deepEqual(namesOf(entries), ['甲学会', '乙学会']);
  assert.deepEqual(namesOf([...entries, later]), ['甲学会', '乙学会', '丙学会']);
});

test('should tell which articles lie together in a file of texts', () => {
  const long = [...entries, { ...(entries[0] as FullEntry), place: '02/' }];
  assert.deepEqual(readTexts(writeTable(long)), [1, 2]);
});
