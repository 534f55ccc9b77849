import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IssueFrontMatter } from '../../src/5-articles/front-matter.ts';
import { buildCatalog } from '../../src/site/catalog.ts';
import { anIssue } from './archive.ts';

const publicationsOf = (...facts: Partial<IssueFrontMatter>[]) =>
  buildCatalog(facts.map((each, index) => anIssue({ id: `a-${index}`, ...each }))).publications;

test('should gather the issues of a title, whatever the spaces in it', () => {
  const [publication, ...others] = publicationsOf(
    { publication: '科协 动态', year: 2022, number: 1 },
    { publication: '科协动态', year: 2023, number: 1 },
    { year: 2023 },
  );
  assert.deepEqual(others, []);
  assert.deepEqual(
    publication?.issues.map(({ facts }) => facts.year),
    [2023, 2022],
  );
});

test('should keep namesakes of other publishers apart, and lead from one to the other', () => {
  const [many, one] = publicationsOf(
    { publication: '工作简报', publisher: '甲', year: 2022 },
    { publication: '工作简报', publisher: '甲', year: 2023 },
    { publication: '工作简报', publisher: '乙', year: 2020 },
  );
  assert.deepEqual([many?.publisher, one?.publisher], ['甲', '乙']);
  assert.deepEqual([many?.namesakes, one?.namesakes], [[one], [many]]);
  assert.notEqual(many?.address, one?.address);
});

test('should leave the plain address to the publication that was there first', () => {
  const alone = publicationsOf({ publication: '工作简报', publisher: '乙', year: 2020 });
  const joined = publicationsOf(
    { publication: '工作简报', publisher: '甲', year: 2022 },
    { publication: '工作简报', publisher: '甲', year: 2023 },
    { publication: '工作简报', publisher: '乙', year: 2020 },
  );
  assert.match(alone[0]?.address ?? '', /^\/publications\/gongzuojianbao-[0-9a-f]+\/$/u);
  assert.equal(joined.find(({ publisher }) => publisher === '乙')?.address, alone[0]?.address);
});

test('should give every publication an address of its own', () => {
  const publications = publicationsOf(
    { publication: '工作简报', publisher: '甲院' },
    { publication: '工作简报', publisher: '甲 院' },
    { publication: '工作简报', publisher: '乙' },
    { publication: '工作简报' },
    { publication: 'e\u0301cho' },
    { publication: '\u00e9cho' },
    { publication: '…' },
    { publication: '𠮷' },
  );
  assert.equal(publications.length, 8);
  assert.equal(new Set(publications.map(({ address }) => address)).size, 8);
});

test('should count what is missing over all years', () => {
  const [publication] = publicationsOf(
    ...[1, 2, 4].map((number) => ({ publication: '甲报', year: 2022, number })),
    ...[1, 2, 3, 6].map((number) => ({ publication: '甲报', year: 2023, number })),
  );
  assert.equal(publication?.missing, 3);
  assert.deepEqual(
    publication?.years.map(({ year, missing }) => [year, missing]),
    [
      [2023, 2],
      [2022, 1],
    ],
  );
});
