import assert from 'node:assert/strict';
import { test } from 'node:test';
import { json } from '../../../scripts/check/json.ts';
import { findingsIn, page } from './planted.ts';

const block = (text: string) =>
  page({ head: `<script type="application/ld+json">${text}</script>` });

test('should find JSON that cannot be read, in files and in pages', async (context) => {
  const found = await findingsIn(context, json, {
    'catalog.json': '[1, 2,]',
    'right.json': '[1, 2]',
    'a/index.html': block('{ "@context": "https://schema.org", }'),
    'b/index.html': block('{ "@context": "https://schema.org" }'),
  });
  assert.equal(found.length, 2);
  assert.match(found[0] ?? '', /^a\/index\.html:9: .*JSON.*\(json-ld\)$/);
  assert.match(found[1] ?? '', /^catalog\.json: .*JSON.*\(json\)$/);
});

test('should find a block of linked data that says nothing of its words', async (context) => {
  const found = await findingsIn(context, json, { 'a/index.html': block('{ "name": "一" }') });
  assert.deepEqual(found, ['a/index.html:9: found no @context (json-ld)']);
});
