import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FoundTerm, rank } from '../../../src/site/search/rank.ts';
import type { Entry } from '../../../src/site/search/table.ts';

const issue = { address: '/issues/a-1/', name: '动态', publication: '动态', date: '2023-03-10' };
/** Headline at 0–9, organizations at 10–19, text from 20 on. */
const entry = (all = 500): Entry => ({
  issue,
  place: '01/',
  ends: { headline: 10, organization: 20, all },
});
const term = (phrase: string, ...places: number[][]): FoundTerm => ({
  phrase,
  places: new Map(places.map((own, article) => [article, own])),
});
const order = (entries: Entry[], ...terms: FoundTerm[]) =>
  rank(
    entries.map((_, article) => article),
    terms,
    entries,
  )
    .sort((a, b) => b.score - a.score)
    .map(({ article }) => article);

test('should put headline before organization before text, however often it stands there', () => {
  const often = Array.from({ length: 50 }, (_, at) => 20 + at);
  assert.deepEqual(order([entry(), entry(), entry()], term('科协', often, [12], [3])), [2, 1, 0]);
});

test('should put more hits first, and among as many the shorter text', () => {
  assert.deepEqual(order([entry(), entry()], term('科协', [30], [30, 60, 90])), [1, 0]);
  assert.deepEqual(order([entry(2000), entry(200)], term('科协', [30], [30])), [1, 0]);
});

test('should put terms that stand together as typed before those apart', () => {
  const terms = [term('科协', [30, 80], [30]), term('调研', [50], [32])];
  assert.deepEqual(order([entry(), entry()], ...terms), [1, 0]);
});

test('should not take terms in another order for together', () => {
  const terms = [term('科协', [32, 60], [30]), term('调研', [30, 90], [90])];
  const [first, second] = rank([0, 1], terms, [entry(), entry()]);
  assert.ok(Math.abs((first?.score ?? 0) - (second?.score ?? 0)) < 1);
});
