import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Manifest } from '../../../src/site/search/parts.ts';
import { withIndexNamed } from '../../../src/site/search/search-page.ts';

const page = '<head>\n<!-- search index -->\n<meta name="description">\n</head>';

const manifest = (...tags: string[]): Manifest => ({
  meta: 'pagefind.root_1.pf_meta',
  names: 'names.1.pf_table',
  parts: tags.map((tag, at) => ({ name: `p${at}`, tag, meta: `pagefind.p${at}_${tag}.pf_meta` })),
});

const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

test('should name in the page all files that open each part of the index, below the path of the site', () => {
  assert.deepEqual(hrefs(withIndexNamed(page, manifest('aa', 'bb'), '/archive/')), [
    '/archive/pagefind/pagefind.js',
    '/archive/pagefind/wasm.unknown.pagefind',
    '/archive/pagefind/parts.json',
    '/archive/pagefind/pagefind-entry.json?ts=program',
    '/archive/pagefind/pagefind.root_1.pf_meta',
    '/archive/pagefind/p0/table.aa.pf_table',
    '/archive/pagefind/p0/pagefind-entry.json?ts=aa',
    '/archive/pagefind/p0/pagefind.p0_aa.pf_meta',
    '/archive/pagefind/p1/table.bb.pf_table',
    '/archive/pagefind/p1/pagefind-entry.json?ts=bb',
    '/archive/pagefind/p1/pagefind.p1_bb.pf_meta',
  ]);
});

test('should take out what an earlier index was opened with, and leave the rest of the page', () => {
  const once = withIndexNamed(page, manifest('aa', 'bb'), '/');
  assert.equal(
    withIndexNamed(once, manifest('cc'), '/'),
    withIndexNamed(page, manifest('cc'), '/'),
  );
  assert.ok(once.endsWith('\n<meta name="description">\n</head>'));
});

test('should leave a page without the place for it as it is', () => {
  assert.equal(withIndexNamed('<head></head>', manifest('aa'), '/'), '<head></head>');
});
