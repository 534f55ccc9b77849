import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sitemapFiles } from '../../../src/site/machines/sitemap.ts';
import { assertValidXml, xmlFaults } from '../../support/validators.ts';
import { anIssue } from '../archive.ts';
import { aContext, recordedOn, textOf } from './context.ts';

const issues = [
  anIssue({ id: 'a-1', date: '2022-03~' }),
  anIssue({ id: 'a-2', date: '2023-03-10' }),
  anIssue({ id: 'a-3' }),
];
const pages = ['/', '/issues/', ...['1', '2', '3'].map((number) => `/issues/a-${number}/`)];

const filesOf = (...parameters: Parameters<typeof sitemapFiles>) =>
  new Map([...sitemapFiles(...parameters)].map((file) => [file.address, textOf(file)]));

test('should be one for each year, one for the undated, one for other pages, and their index', async () => {
  const files = filesOf(pages, aContext(issues));
  assert.deepEqual(
    [...files.keys()],
    [
      '/sitemap-2022.xml',
      '/sitemap-2023.xml',
      '/sitemap-pages.xml',
      '/sitemap-undated.xml',
      '/sitemap.xml',
    ],
  );
  for (const [address, text] of files) {
    await assertValidXml(address === '/sitemap.xml' ? 'siteindex' : 'sitemap', text);
  }
});

test('should be found invalid by the validators where a location is missing', async () => {
  const broken = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>';
  assert.notDeepEqual(await xmlFaults('sitemap', broken), []);
});

test('should hold no more addresses in a file than the protocol allows', () => {
  const many = Array.from({ length: 50_001 }, (_, index) => `/organizations/${index}/`);
  const files = filesOf(many, aContext(issues));
  assert.deepEqual([...files.keys()].slice(0, 2), ['/sitemap-pages.xml', '/sitemap-pages-2.xml']);
  assert.equal(files.get('/sitemap-pages-2.xml')?.match(/<loc>/g)?.length, 1);
});

describe('lastmod', () => {
  test('should be absent where nobody recorded when a page changed', () => {
    for (const text of filesOf(pages, aContext(issues)).values()) {
      assert.doesNotMatch(text, /lastmod/);
    }
  });

  test('should be the recorded day, and of a sitemap where it is known of all its pages', async () => {
    const files = filesOf(pages, aContext(issues, undefined, recordedOn('2026-11-24', issues)));
    assert.match(files.get('/sitemap-2023.xml') ?? '', /<lastmod>2026-11-24<\/lastmod>/);
    const index = files.get('/sitemap.xml') ?? '';
    assert.match(index, /sitemap-2023.xml<\/loc><lastmod>2026-11-24</);
    assert.doesNotMatch(index, /sitemap-pages.xml<\/loc><lastmod>/);
    await assertValidXml('siteindex', index);
  });

  test('should be absent of a page that changed since', () => {
    const recorded = recordedOn('2026-11-24', issues);
    const changed = issues.map((issue) => ({ ...issue, markdown: '又一段。' }));
    const files = filesOf(pages, aContext(changed, undefined, recorded));
    assert.doesNotMatch(files.get('/sitemap-2023.xml') ?? '', /lastmod/);
  });
});
