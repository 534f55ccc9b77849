import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  cacheKey,
  isUnchanging,
  mayKeep,
  successorOf,
} from '../../../src/site/offline/strategy.ts';

const scope = 'https://example.org/archive/';
const asked = (path: string, facts: { method?: string; range?: boolean } = {}) => ({
  method: facts.method ?? 'GET',
  url: new URL(path, scope).href,
  headers: { has: () => facts.range ?? false },
});

test('should keep pages and files of this site', () => {
  assert.ok(mayKeep(asked('search/?q=a'), scope));
  assert.ok(mayKeep(asked('pagefind/pagefind.js'), scope));
});

test('should not keep what lies elsewhere, downloads, parts of files and what is sent', () => {
  assert.equal(mayKeep(asked('/other/'), scope), false);
  assert.equal(mayKeep(asked('issues/a-1/source.txt'), scope), false);
  assert.equal(mayKeep(asked('', { range: true }), scope), false);
  assert.equal(mayKeep(asked('', { method: 'POST' }), scope), false);
});

test('should know files that are named after their content from those that are not', () => {
  assert.ok(isUnchanging(`${scope}pagefind/index/und_84f2e67.pf_index`));
  assert.ok(isUnchanging(`${scope}assets/chunk-42LOC3MY.js`));
  assert.ok(isUnchanging(`${scope}assets/archive-RPF2JZMB.css`));
  for (const path of [
    'assets/search.js',
    'issues/well-BEHAVED.html',
    'pagefind/pagefind-entry.json',
    'search/?q=a.pf_index',
  ]) {
    assert.equal(isUnchanging(scope + path), false, path);
  }
});

test('should know what does the work of an asset that an earlier version had', () => {
  const kept = ['', 'assets/archive-NEWNEWNE.css', 'assets/chunk-NEWNEWNE.js'].map(
    (path) => scope + path,
  );
  assert.equal(successorOf(`${scope}assets/archive-OLDOLDOL.css`, kept), kept[1]);
  for (const path of ['assets/search-OLDOLDOL.css', 'assets/chunk-OLDOLDOL.js', 'issues/']) {
    assert.equal(successorOf(scope + path, kept), undefined, path);
  }
});

test('should keep one copy of a page, whatever its query', () => {
  assert.equal(cacheKey(`${scope}search/?q=a#find=b`), `${scope}search/`);
});
