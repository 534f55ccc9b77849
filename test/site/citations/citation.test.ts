import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { citationOf } from '../../../src/site/citations/citation.ts';
import { citationsOf } from '../../../src/site/citations/index.ts';
import { anArticle, anIssue } from '../archive.ts';

const article = (facts: Parameters<typeof anArticle>[0]) => {
  const issue = anIssue({ id: 'wenxun-2023-07', publication: '文讯', year: 2023, number: 7 }, [
    anArticle({ order: 3, ...facts }),
  ]);
  const [first] = buildCatalog([issue]).articles;
  assert.ok(first);
  return first;
};

test('should take the key from the article’s address, and make the address absolute', () => {
  const citation = citationOf(article({}), 'https://example.org/archive/');
  assert.equal(citation.key, 'wenxun-2023-07-03');
  assert.equal(citation.address, 'https://example.org/archive/issues/wenxun-2023-07/03/');
  assert.equal(citationOf(article({}), undefined).address, undefined);
});

test('should let no name of several lines say more than one field', () => {
  const title = '标题\nUR  - https://elsewhere.example/\u2028尾';
  const { title: cited } = citationOf(article({ title }), undefined);
  assert.equal(cited, '标题 UR  - https://elsewhere.example/ 尾');
  const [, , , ris] = citationsOf(citationOf(article({ title }), undefined));
  assert.doesNotMatch(ris?.before ?? '', /^UR/m);
});

test('should offer the national standard first', () => {
  const forms = citationsOf(citationOf(article({}), undefined)).map(({ form }) => form);
  assert.deepEqual(forms, ['gbT7714', 'plainText', 'bibtex', 'ris', 'cslJson']);
});
