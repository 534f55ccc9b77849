import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../../src/site/catalog.ts';
import {
  sourceFormat,
  sourceLegend,
  sourcePlace,
  sourceStart,
} from '../../../src/site/source/places.ts';
import { anArticle, anIssue } from '../archive.ts';

const source = {
  lines: 2_000,
  characters: { space: 5, paragraph: 90, headline: 5 },
  pages: [
    { line: 1, column: 1 },
    { line: 1_001, column: 1 },
  ],
  articles: [{ page: 2, line: 1_200 }, null],
};
const articles = [anArticle({ order: 1 }), anArticle({ order: 2 })];
const [issue] = buildCatalog([{ ...anIssue({}, articles), source }]).issues;

test('should lead from an article to its first line in the source', () => {
  assert.ok(issue?.articles[0]);
  assert.equal(sourcePlace(issue.articles[0]), '/issues/a-1/source/2/#article-1');
  assert.equal(sourceStart(issue), '/issues/a-1/source/');
});

test('should lead nowhere where no source is filed, or nothing of the article stands in it', () => {
  const [unfiled] = buildCatalog([anIssue()]).issues;
  assert.ok(unfiled?.articles[0] && issue?.articles[1]);
  assert.equal(sourcePlace(unfiled.articles[0]), undefined);
  assert.equal(sourceStart(unfiled), undefined);
  assert.equal(sourcePlace(issue.articles[1]), undefined);
});

test('should count what there is of each kind, in the order of a bulletin', () => {
  assert.ok(issue);
  assert.deepEqual(sourceLegend(issue), {
    kinds: [
      { kind: 'headline', characters: 5 },
      { kind: 'paragraph', characters: 90 },
      { kind: 'space', characters: 5 },
    ],
    characters: 100,
  });
});

test('should name a document’s format', () => {
  const formatOf = (name: string) => {
    const [named] = buildCatalog([anIssue({ source: name })]).issues;
    return named && sourceFormat(named);
  };
  assert.equal(formatOf('2023/简报.docx'), 'DOCX');
  assert.equal(formatOf('简报'), '—');
});
