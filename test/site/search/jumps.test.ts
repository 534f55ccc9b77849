import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { jumpsOf } from '../../../src/site/search/jumps.ts';
import { stringsOf } from '../../../src/site/strings/index.ts';
import { anArticle, anIssue } from '../archive.ts';

test('should list issues, sections and organizations with their pages', () => {
  const article = anArticle({ section: '学会动态', organizations: ['甲学会'] });
  const facts = { publication: '每周动态', year: 2023, number: 7, wholeNumber: 60 };
  const { issues, sections, organizations } = jumpsOf(
    buildCatalog([anIssue(facts, [article])]),
    stringsOf('zh-Hans'),
  );
  assert.deepEqual(issues, [
    {
      name: '每周动态 2023年第7期',
      address: '/issues/a-1/',
      publication: '每周动态',
      year: 2023,
      number: 7,
      wholeNumber: 60,
    },
  ]);
  assert.deepEqual(
    [...sections, ...organizations].map(({ name, count }) => [name, count]),
    [
      ['学会动态', 1],
      ['甲学会', 1],
    ],
  );
  assert.match(organizations[0]?.address ?? '', /^\/organizations\/jiaxuehui-/);
});

test('should offer an organization by names that editors know, and by each that is printed', () => {
  const authority = { name: '某县科学技术协会', aliases: ['县科协'] };
  const article = anArticle({ organizations: ['县科协', '县 科协'] });
  const catalog = buildCatalog([anIssue({}, [article])], [authority]);
  const { aliases, organizations } = jumpsOf(catalog, stringsOf('zh-Hans'));
  assert.deepEqual(
    aliases.map(({ name, of, address }) => [name, of, address]),
    [
      ['某县科学技术协会', '某县科学技术协会', organizations[0]?.address],
      ['县科协', '某县科学技术协会', organizations[0]?.address],
    ],
  );
});

test('should have no other names for an organization that is printed in one way', () => {
  const catalog = buildCatalog([anIssue({}, [anArticle({ organizations: ['甲学会'] })])]);
  assert.deepEqual(jumpsOf(catalog, stringsOf('zh-Hans')).aliases, []);
});
