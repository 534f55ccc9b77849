import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { recordsOf } from '../../../src/site/search/records.ts';
import { stringsOf } from '../../../src/site/strings/index.ts';
import { anArticle, anIssue } from '../archive.ts';

test('should index each article once, and nothing for an issue whose text found its articles', () => {
  const issue = anIssue({ id: 'a-1' });
  const records = recordsOf([issue], buildCatalog([issue]), stringsOf('zh-Hans')).flat();
  assert.deepEqual(
    records.map(({ about }) => about.issue.address + about.place),
    issue.articles.map(({ name }) => `/issues/a-1/${name}/`),
  );
});

test('should hold headline, organizations and paragraphs, in this order', () => {
  const article = anArticle({ title: '年会', organizations: ['甲学会'] }, '第一段。\n\n第二段。');
  const issue = anIssue({ id: 'a-1' }, [article]);
  const [record] = recordsOf([issue], buildCatalog([issue]), stringsOf('zh-Hans')).flat();
  assert.deepEqual(record?.passages, [
    { kind: 'headline', text: '年会' },
    { kind: 'organization', text: '甲学会' },
    { kind: 'paragraph', text: '第一段。' },
    { kind: 'paragraph', text: '第二段。' },
  ]);
});

test('should index text that found no article, at the address of its issue', () => {
  const issue = { ...anIssue({ id: 'a-1' }), markdown: '这段文字没有标题。\n' };
  const records = recordsOf([issue], buildCatalog([issue]), stringsOf('zh-Hans')).flat();
  const record = records.find(({ about }) => about.place === '');
  assert.equal(record?.passages.at(-1)?.text, '这段文字没有标题。');
});

test('should file an article under its organization, and find it by the name as it is printed', () => {
  const authority = { name: '某县科学技术协会', aliases: ['县科协'] };
  const issue = anIssue({ id: 'a-1' }, [
    anArticle({ organizations: ['县科协', '某县科学技术协会'] }),
  ]);
  const catalog = buildCatalog([issue], [authority]);
  const [record] = recordsOf([issue], catalog, stringsOf('zh-Hans')).flat();
  assert.deepEqual(record?.about.organizations, ['某县科学技术协会']);
  const credits = (record?.passages ?? []).filter(({ kind }) => kind === 'organization');
  assert.deepEqual(
    credits.map(({ text }) => text),
    ['县科协', '某县科学技术协会'],
  );
});
