import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ingestedIssues } from '../../../scripts/bench/search/corpus.ts';
import { buildCatalog } from '../../../src/site/catalog.ts';
import type { IngestedIssue } from '../../../src/site/read-archive.ts';
import { relatedArticles } from '../../../src/site/related/related.ts';
import { seeded } from '../../corpus/random.ts';
import { anArticle, anIssue } from '../archive.ts';

const text =
  '3月18日，河畔县机械学会在青川镇举办农机维修开放日，四十多名农机手带着自家的插秧机、旋耕机前来检修。学会的六位工程师逐台查看，换下磨损的皮带和轴承，并讲解春耕前的保养要点。镇上的农机合作社提供了场地和常用配件。';
const title = '河畔县机械学会举办农机维修开放日';

const issueWith = (id: string, date: string, texts: readonly string[]): IngestedIssue =>
  anIssue(
    { id, date, publication: id },
    texts.map((own, at) => anArticle({ title, date, issue: id, order: at + 1 }, own)),
  );

/** Addresses of what stands elsewhere, by address. */
function relatedIn(issues: readonly IngestedIssue[]): Record<string, string[]> {
  const related = relatedArticles(issues, buildCatalog(issues));
  return Object.fromEntries(
    [...related]
      .map(([{ address }, others]) => [address, others.map((other) => other.address)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

test('should link the same story in two issues, both ways', () => {
  const issues = [issueWith('a-1', '2023-03-20', [text]), issueWith('b-1', '2023-03-31', [text])];
  assert.deepEqual(relatedIn(issues), {
    '/issues/a-1/01/': ['/issues/b-1/01/'],
    '/issues/b-1/01/': ['/issues/a-1/01/'],
  });
});

test('should not link the same story told twice within one issue', () => {
  assert.deepEqual(relatedIn([issueWith('a-1', '2023-03-20', [text, text])]), {});
});

test('should link five at most, however many tell the story', () => {
  const issues = Array.from({ length: 9 }, (_, at) =>
    issueWith(`a-${at}`, `2023-03-2${at}`, [text]),
  );
  for (const others of Object.values(relatedIn(issues))) {
    assert.ok(others.length > 0 && others.length <= 5);
  }
});

test('should find the same, whatever the order of the files', () => {
  const issues = [
    ...ingestedIssues(60),
    issueWith('b-1', '2023-03-20', [text]),
    issueWith('c-1', '2023-03-31', [text.slice(0, 80)]),
    issueWith('d-1', '2023-03-31', [text]),
  ];
  const found = relatedIn(issues);
  assert.equal(Object.keys(found).length, 3);
  for (const seed of [1, 2]) assert.deepEqual(relatedIn(seeded(seed).shuffle(issues)), found);
});

test('should link nothing among made-up articles, which share their sentences but no event', () => {
  assert.deepEqual(relatedIn(ingestedIssues(400)), {});
});

test('should bear articles without date, text or headline', () => {
  const bare = anIssue({ id: 'a-1' }, [anArticle({ title: '' }, '')]);
  assert.deepEqual(relatedIn([bare, anIssue({ id: 'b-1' }, [anArticle({}, '甲')])]), {});
});
