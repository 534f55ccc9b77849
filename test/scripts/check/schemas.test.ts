import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schemas } from '../../../scripts/check/schemas.ts';
import { findingsIn, page } from './planted.ts';

const block = (text: string) =>
  page({ head: `<script type="application/ld+json">${text}</script>` });

test('should find feeds, sitemaps and data that are not what they say', async (context) => {
  const found = await findingsIn(context, schemas, {
    'feed.xml': '<feed xmlns="http://www.w3.org/2005/Atom"><title>一</title></feed>',
    'organizations/a/feed.json': '{ "version": "https://jsonfeed.org/version/1.1" }',
    'sitemap.xml': '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
    'oai.xml': '<Repository/>',
    'opensearch.xml': '<OpenSearchDescription/>',
    'datapackage.json': '{}',
    'other.json': '{}',
    'other.xml': '<other/>',
  });
  const files = found.map((line) => line.split(':')[0]);
  assert.deepEqual(
    [...new Set(files)],
    [
      'datapackage.json',
      'feed.xml',
      'oai.xml',
      'opensearch.xml',
      'organizations/a/feed.json',
      'sitemap.xml',
    ],
  );
});

test('should find linked data that schema.org does not know', async (context) => {
  const found = await findingsIn(context, schemas, {
    'a/index.html': block('{ "@context": "https://schema.org", "@type": "WebSite", "nam": "一" }'),
    'b/index.html': block('{ "@context": "https://schema.org", "@type": "WebSite", "name": "一" }'),
  });
  assert.deepEqual(found, ['a/index.html: /nam: no property of WebSite (schema)']);
});

test('should leave to others what cannot be parsed', async (context) => {
  const found = await findingsIn(context, schemas, {
    'feed.json': '{',
    'a/index.html': block('{'),
  });
  assert.deepEqual(found, []);
});
