import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { readContent } from '../../../src/site/search/record.ts';
import { recordsOf } from '../../../src/site/search/records.ts';
import { stringsOf } from '../../../src/site/strings/index.ts';
import { anIssue } from '../archive.ts';

test('should index each article once, and nothing for an issue whose text found its articles', () => {
  const issue = anIssue({ id: 'a-1' });
  const records = recordsOf([issue], buildCatalog([issue]), stringsOf('zh-Hans')).flat();
  assert.deepEqual(
    records.map(({ url }) => url),
    issue.articles.map(({ name }) => `/issues/a-1/${name}/`),
  );
});

test('should index text that found no article, at the address of its issue', () => {
  const issue = { ...anIssue({ id: 'a-1' }), markdown: '这段文字没有标题。\n' };
  const records = recordsOf([issue], buildCatalog([issue]), stringsOf('zh-Hans')).flat();
  const record = records.find(({ url }) => url === '/issues/a-1/');
  assert.equal(record?.entry.place, '');
  assert.equal(readContent(record?.content ?? '').at(-1)?.text, '这段文字没有标题。');
});
