import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sort } from '../../../src/site/client/answer.ts';
import { compareBy, rankOf } from '../../../src/site/client/ranking.ts';
import { readQuery } from '../../../src/site/search/query.ts';
import type { Passage } from '../../../src/site/search/record.ts';

const paragraph = (text: string): Passage => ({ kind: 'paragraph', text });
const articles: Record<string, { date?: string; passages: Passage[] }> = {
  body: { date: '2024', passages: [paragraph('科普')] },
  denser: { date: '2020', passages: [paragraph('科普，科普')] },
  older: { date: '2019', passages: [paragraph('科普')] },
  undated: { passages: [paragraph('科普')] },
  organization: { date: '2018', passages: [{ kind: 'organization', text: '科普部' }] },
  headline: { date: '2017', passages: [{ kind: 'headline', text: '说科普' }] },
};

const order = (sort: Sort, query = readQuery('科普')) =>
  Object.entries(articles)
    .map(([url, { date, passages }]) => ({
      url,
      rank: rankOf(passages, query),
      ...(date !== undefined && { date }),
    }))
    .sort(compareBy(sort))
    .map(({ url }) => url);

test('should put headlines before organizations before texts, then more hits, then newer ones', () => {
  const expected = ['headline', 'organization', 'denser', 'body', 'older', 'undated'];
  assert.deepEqual(order('relevance'), expected);
});

test('should go by date either way, with undated hits last', () => {
  assert.deepEqual(order('newest').slice(0, 2), ['body', 'denser']);
  assert.deepEqual(order('oldest').slice(0, 2), ['headline', 'organization']);
  assert.deepEqual([order('newest').at(-1), order('oldest').at(-1)], ['undated', 'undated']);
});

test('should put terms that stand together before terms that stand apart', () => {
  const query = readQuery('科普 调研');
  const together = rankOf([paragraph('科普调研')], query);
  const apart = rankOf([paragraph('科普、科普'), paragraph('调研')], query);
  assert.ok(compareBy('relevance')({ url: 'b', rank: together }, { url: 'a', rank: apart }) < 0);
});
