import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xml } from '../../../scripts/check/xml.ts';
import { findingsIn } from './planted.ts';

test('should find XML that is not well-formed, by file and line', async (context) => {
  const found = await findingsIn(context, xml, {
    'feed.xml': '<feed>\n<title>甲&乙</title>\n</feed>',
    'organizations/北京 a/feed.xml': '<feed><title>一</feed>',
    'sitemap.xml': '<urlset><url/></urlset>',
    'assets/seal.svg': `<svg xmlns="http://www.w3.org/2000/svg"><title>\u0008</title></svg>`,
  });
  const files = found.map((line) => line.slice(0, line.indexOf(': ')));
  assert.deepEqual(
    [...new Set(files)],
    ['assets/seal.svg:1', 'feed.xml:2', 'organizations/北京 a/feed.xml:1'],
  );
  assert.match(found.join('\n'), /\(xml\)$/m);
});

test('should look at more files than libxml2 is given at a time', async (context) => {
  const files = Object.fromEntries(
    Array.from({ length: 230 }, (_, at) => [`${at}.xml`, at % 115 === 0 ? '<a>' : '<a/>']),
  );
  const found = await findingsIn(context, xml, files);
  assert.deepEqual([...new Set(found.map((line) => line.split(':')[0]))], ['0.xml', '115.xml']);
});
