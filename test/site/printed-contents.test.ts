import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../src/site/catalog.ts';
import { printedContents } from '../../src/site/printed-contents.ts';
import { anArticle, anIssue } from './archive.ts';

function linked(contents: string[]) {
  const [issue] = buildCatalog([
    anIssue({ contents }, [
      anArticle({ order: 1, title: '2023 年北京市科普工作会议召开' }),
      anArticle({ order: 2, title: '市科协召开专题会', section: '学会动态' }),
      anArticle({ order: 3, title: '区科协召开专题会' }),
    ]),
  ]).issues;
  assert.ok(issue);
  return printedContents(issue).map(({ address }) => address);
}

test('should link an entry to the headline or section it names', () => {
  assert.deepEqual(linked(['2023年北京市科普工作会议召开', '市科协召开专题会']), [
    '/issues/a-1/01/',
    '/issues/a-1/02/',
  ]);
  assert.match(linked(['学会动态'])[0] ?? '', /^\/sections\/xuehuidongtai-/);
});

test('should link a shortened entry', () => {
  assert.deepEqual(linked(['科普工作会议召开']), ['/issues/a-1/01/']);
});

test('should not link an entry that names two headlines, or none', () => {
  assert.deepEqual(linked(['科协召开专题会', '别的']), [undefined, undefined]);
});
