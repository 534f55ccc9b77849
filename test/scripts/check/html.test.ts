import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../../scripts/check/html.ts';
import { findingsIn, page } from './planted.ts';

test('should find what is no valid HTML', async (context) => {
  const found = await findingsIn(context, html, {
    'twice/index.html': page({ body: '<main><h1 id="a">一</h1><p id="a">二</p></main>' }),
    'nested/index.html': page({ body: '<main><h1>一</h1><p><div>二</div></p></main>' }),
  });
  assert.match(found.join('\n'), /^twice\/index\.html:12: Duplicate ID "a" \(no-dup-id\)$/m);
  assert.match(found.join('\n'), /^nested\/index\.html:12: .*\(no-implicit-close\)$/m);
});

test('should let stand what we chose, and headlines of any length', async (context) => {
  const found = await findingsIn(context, html, {
    'a/index.html': page({
      title: '题'.repeat(200),
      body: '<main><h1>一</h1><section aria-label="名"><p>010-12345678</p></section></main>',
    }),
  });
  assert.deepEqual(found, []);
});
