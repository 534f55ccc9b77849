import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptAddresses } from '../../../src/site/offline/kept.ts';

const file = (path: string, size = 10) => ({ path, size });

test('should keep the shell first, then the index, the texts of results, and the pages', () => {
  const kept = keptAddresses([
    file('issues/a-1/01/index.html'),
    file('index.html'),
    file('pagefind/p0/texts/0.x.pf_text'),
    file('pagefind/index/y.pf_index'),
    file('pagefind/pagefind.js'),
    file('search/index.html'),
    file('offline/index.html'),
    file('assets/search.js'),
  ]);
  assert.deepEqual(kept, [
    'assets/search.js',
    '',
    'offline/',
    'search/',
    'pagefind/pagefind.js',
    'pagefind/index/y.pf_index',
    'pagefind/p0/texts/0.x.pf_text',
    'issues/a-1/01/',
  ]);
});

test('should not keep downloads, what hosts and machines read, the pages for editors, and texts twice', () => {
  const files = [
    '_headers',
    '.nojekyll',
    'feed.xml',
    'organizations/a/feed.json',
    'issues/a-1/source.txt',
    'issues/a-1/source.pdf',
    'review/index.html',
    'audit/index.html',
    'issues/a-1/full/index.html',
  ];
  assert.deepEqual(keptAddresses(files.map((path) => file(path))), []);
});

test('should not keep what is for machines', () => {
  const files = ['feed.xml', 'sections/a/feed.json', 'oai.xml', 'catalog.csv', 'catalog.json'];
  const ofArticles = ['issues/a-1/01/article.md', 'issues/a-1/01/article.json', 'robots.txt'];
  assert.deepEqual(keptAddresses([...files, ...ofArticles].map((path) => file(path))), []);
});

test('should stay within its budget, but keep the shell in any case', () => {
  const files = [
    file('index.html', 50),
    file('pagefind/a.pf_index', 60),
    file('issues/a/index.html'),
  ];
  assert.deepEqual(keptAddresses(files, 100), ['']);
  assert.deepEqual(keptAddresses(files, 110), ['', 'pagefind/a.pf_index']);
});
