import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../src/site/catalog.ts';
import { countCharacters, statisticsOf } from '../../src/site/statistics.ts';
import { anArticle, anIssue } from './archive.ts';

const ingested = [
  anIssue({ id: 'a-1', supplied: { date: '据正文' } }, [
    anArticle({ order: 1, title: '长', section: '动态', date: '2023-03-10' }, '一二三四五。'),
    anArticle({ order: 2, title: '短', organizations: ['甲'], corrected: ['title'] }, '一 二\n'),
    anArticle({ order: 3, title: '' }, ' \n'),
  ]),
  anIssue({ id: 'a-2', supplied: { date: '据文件名', publication: '自拟' } }, []),
];
const statistics = statisticsOf(ingested, buildCatalog(ingested));

test('should find what articles lack', () => {
  assert.deepEqual(
    statistics.lacks.map(({ field, count, examples }) => [
      field,
      count,
      ...examples.map(({ order }) => order),
    ]),
    [
      ['section', 2, 2, 3],
      ['organizations', 2, 1, 3],
      ['date', 2, 2, 3],
      ['title', 1, 3],
      ['text', 1, 3],
    ],
  );
});

test('should measure texts, and rank only those that are there', () => {
  const ranked = (list: typeof statistics.longest) =>
    list.map(({ article, characters }) => [article.title, characters]);
  assert.deepEqual(ranked(statistics.longest), [
    ['长', 6],
    ['短', 2],
  ]);
  assert.deepEqual(ranked(statistics.shortest), [
    ['短', 2],
    ['长', 6],
  ]);
  assert.equal(statistics.characters, 8);
});

test('should count a character outside the BMP once and white space never', () => {
  assert.equal(countCharacters('𠮷 野\u3000家\n'), 3);
});

test('should tell what was supplied and corrected', () => {
  assert.deepEqual(
    statistics.supplied.map(({ field, issues }) => [field, ...issues.map(({ facts }) => facts.id)]),
    [
      ['date', 'a-1', 'a-2'],
      ['publication', 'a-2'],
    ],
  );
  assert.equal(statistics.corrected, 1);
});
