import assert from 'node:assert/strict';
import { test } from 'node:test';
import { head } from '../../../scripts/check/head.ts';
import { findingsIn, page } from './planted.ts';

const canonical = (address: string) => ({
  head: `<link rel="canonical" href="${address}">`,
});

test('should find a page without language, title or viewport, or with other than one h1', async (context) => {
  const found = await findingsIn(context, head, {
    'bare/index.html': '<!doctype html><html><head></head><body></body></html>',
    'moved/index.html': page({
      title: '旧',
      head: '<meta http-equiv="refresh" content="0; url=/two/">',
      body: '<p><a href="/two/">新</a></p>',
    }),
    'two/index.html': page({ body: '<h1>一</h1><h1>二</h1>' }),
  });
  assert.deepEqual(found, [
    'bare/index.html: found no language of the page (lang)',
    'bare/index.html: found no title (title)',
    'bare/index.html: found 0 h1; expected one (one-h1)',
    'bare/index.html: found no viewport (viewport)',
    'two/index.html: found 2 h1; expected one (one-h1)',
  ]);
});

test('should find pages that say the same of themselves, unless one is not to be found', async (context) => {
  const head1 = '<meta name="description" content="同">';
  const found = await findingsIn(context, head, {
    'a/index.html': page({ title: '同', head: head1 }),
    'b/index.html': page({ title: '同', head: head1 }),
    'c/index.html': page({ title: '同', head: `${head1}<meta name="robots" content="noindex">` }),
  });
  assert.deepEqual(found, [
    'b/index.html: found “同”, which a/index.html says too (unique-title)',
    'b/index.html: found “同”, which a/index.html says too (unique-description)',
  ]);
});

test('should find a canonical address of another page, or none where others have one', async (context) => {
  const found = await findingsIn(context, head, {
    'a/index.html': page({ title: '一', ...canonical('https://example.org/a/') }),
    'b/index.html': page({ title: '二', ...canonical('https://example.org/a/') }),
    'c/index.html': page({ title: '三', ...canonical('/c/') }),
  });
  assert.deepEqual(found, [
    'b/index.html: found https://example.org/a/; expected /b/ of a host (canonical)',
    'c/index.html: found /c/; expected /c/ of a host (canonical)',
    'index.html: found no canonical link, as other pages have (canonical)',
  ]);
});
