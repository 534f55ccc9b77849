import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { readContent } from '../../../src/site/search/record.ts';
import { recordsOf } from '../../../src/site/search/records.ts';
import { stringsOf } from '../../../src/site/strings/index.ts';
import { anArticle, anIssue } from '../archive.ts';

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

test('should file an article under its organization, and find it by the name as it is printed', () => {
  const authority = { name: '某县科学技术协会', aliases: ['县科协'] };
  const issue = anIssue({ id: 'a-1' }, [
    anArticle({ organizations: ['县科协', '某县科学技术协会'] }),
  ]);
  const catalog = buildCatalog([issue], [authority]);
  const [record] = recordsOf([issue], catalog, stringsOf('zh-Hans')).flat();
  assert.deepEqual(record?.entry.organizations, ['某县科学技术协会']);
  const credits = readContent(record?.content ?? '').filter(({ kind }) => kind === 'organization');
  assert.deepEqual(
    credits.map(({ text }) => text),
    ['县科协', '某县科学技术协会'],
  );
});
