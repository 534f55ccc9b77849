import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleJson, articleMarkdown } from '../../../src/site/machines/article-file.ts';
import { anArticle, anIssue } from '../archive.ts';
import { aContext, hostileArchive, textOf } from './context.ts';

const firstOf = (context: ReturnType<typeof aContext>) => {
  const [article] = context.catalog.articles;
  assert.ok(article);
  return article;
};

test('should say all that is known of an article, with its text paragraph by paragraph', () => {
  const facts = { publication: '甲报', publisher: '甲学会', year: 2023, number: 7 };
  const organizations = ['乙学会'];
  const context = aContext([
    anIssue(facts, [anArticle({ section: '动态', organizations }, '第一段。\n\n第二 \\* 段。')]),
  ]);
  const file = articleJson(firstOf(context), context);
  assert.equal(file.address, '/issues/a-1/01/article.json');
  const told = JSON.parse(textOf(file));
  assert.deepEqual(told.paragraphs, ['第一段。', '第二 * 段。']);
  assert.equal(told.url, 'https://archive.example.org/issues/a-1/01/');
  assert.equal(told.section.name, '动态');
  assert.equal(told.organizations[0].name, '乙学会');
  assert.equal(told.issue.publication, '甲报');
  assert.equal(told.citation['container-title'], '甲报');
});

test('should be JSON, whatever the texts', () => {
  const context = aContext(hostileArchive());
  for (const article of context.catalog.articles) {
    const told = JSON.parse(textOf(articleJson(article, context)));
    assert.equal(told.title, article.title.replace(/\p{Cs}/gu, '\ufffd'));
  }
});

test('should give the ingested file as it is', () => {
  const article = firstOf(aContext());
  assert.deepEqual(articleMarkdown(article, '/archive/a-1/01.md'), {
    address: '/issues/a-1/01/article.md',
    content: { copyOf: '/archive/a-1/01.md' },
  });
});
