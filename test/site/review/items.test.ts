import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { itemsOf } from '../../../src/site/review/items.ts';
import { anArticle, anIssue } from '../archive.ts';

const doubt = (line: number) => `${line}:1: 存疑 (unsure-reading)`;

test('should list what is unsure before what is likely, and leave out what is sure', () => {
  const articles = [
    anArticle({ order: 1, title: '甲', grade: 'sure', warnings: [] }),
    anArticle({ order: 2, title: '乙', grade: 'likely', warnings: [doubt(2), doubt(3)] }),
    anArticle({ order: 3, title: '丙', grade: 'unsure', warnings: [doubt(4)] }),
  ];
  const warnings = [2, 3, 4].map(doubt);
  const items = itemsOf(buildCatalog([anIssue({ warnings, grade: 'unsure' }, articles)]));
  assert.deepEqual(
    items.map(({ article }) => article?.title),
    ['丙', '乙'],
  );
});

test('should list an issue for what is said of none of its articles', () => {
  const articles = [anArticle({ grade: 'likely', warnings: [doubt(2)] })];
  const items = itemsOf(buildCatalog([anIssue({ warnings: [doubt(1), doubt(2)] }, articles)]));
  assert.deepEqual(
    items.map(({ article, doubts }) => [article?.title, doubts.map(({ line }) => line)]),
    [
      [undefined, [1]],
      ['标题', [2]],
    ],
  );
});

test('should list nothing of an earlier ingest that gave no grades and doubted nothing', () => {
  assert.deepEqual(itemsOf(buildCatalog([anIssue()])), []);
});
