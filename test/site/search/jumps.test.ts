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
