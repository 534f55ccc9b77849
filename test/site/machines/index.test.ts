import assert from 'node:assert/strict';
import { test } from 'node:test';
import { machineFiles } from '../../../src/site/machines/index.ts';
import { indexedPages } from '../../../src/site/machines/indexed-pages.ts';
import { machineLinks } from '../../../src/site/machines/machine-links.ts';
import { openSearchFile } from '../../../src/site/machines/open-search.ts';
import { robotsFile } from '../../../src/site/machines/robots.ts';
import { unpublishedFormats } from '../../../src/site/machines/unpublished.ts';
import { assertValidXml } from '../../support/validators.ts';
import { aContext, anIssueOf, aSite, hostile, hostileArchive, textOf } from './context.ts';

const addresses = (site = aSite as Parameters<typeof aContext>[1]) => {
  const context = aContext([anIssueOf(2)], site);
  return [...machineFiles({ context, issuesDir: '.archive', pages: ['/'] })].map(
    ({ address }) => address,
  );
};

test('should name every file once', () => {
  const context = aContext(hostileArchive());
  const all = [...machineFiles({ context, issuesDir: '.archive', pages: ['/'] })];
  assert.equal(new Set(all.map(({ address }) => address)).size, all.length);
  for (const { address } of all) assert.match(address, /^(?:\/[A-Za-z0-9_-]+)+\.[a-z]+$/);
});

test('should leave out of a site without address what needs one, and keep the rest', () => {
  assert.deepEqual(addresses({ ...aSite, address: undefined }), [
    '/issues/a-1/01/article.json',
    '/issues/a-1/01/article.md',
    '/issues/a-1/02/article.json',
    '/issues/a-1/02/article.md',
    '/catalog.json',
    '/catalog.csv',
    '/datapackage.json',
    '/robots.txt',
  ]);
});

test('should offer everything where the site knows its address', () => {
  const offered = new Set(addresses());
  for (const address of [
    '/feed.xml',
    '/feed.json',
    '/sitemap.xml',
    '/opensearch.xml',
    '/oai.xml',
  ]) {
    assert.ok(offered.has(address), address);
  }
});

test('should say in one warning what is left out', () => {
  const rules = (site: Parameters<typeof unpublishedFormats>[0]) =>
    unpublishedFormats(site, 'content/site.yml').map(({ rule }) => rule);
  assert.deepEqual(rules(aSite), []);
  assert.deepEqual(rules({ ...aSite, contact: undefined }), ['site-without-email']);
  assert.deepEqual(rules({ ...aSite, address: undefined, contact: undefined }), [
    'site-without-address',
  ]);
});

test('should describe the search as OpenSearch wants it, whatever the title', async () => {
  for (const title of [...hostile.filter(Boolean), '很长的名称'.repeat(20)]) {
    const context = aContext([], { ...aSite, title });
    await assertValidXml('openSearch', textOf(openSearchFile(context)));
  }
});

test('should keep robots from pages for editors, below the path where the site stands', () => {
  const site = { ...aSite, address: 'https://example.org/archive/', basePath: '/archive/' };
  const text = textOf(robotsFile(aContext([], site)));
  assert.match(text, /^User-agent: \*\nDisallow: \/archive\/review\/\n/);
  assert.match(text, /\n\nSitemap: https:\/\/example\.org\/archive\/sitemap\.xml\n$/);
  const nowhere = textOf(robotsFile(aContext([], { ...aSite, address: undefined })));
  assert.doesNotMatch(nowhere, /Sitemap/);
});

test('should list for robots only pages that do not ask to be left out', () => {
  const noIndex = '<meta name="robots" content="noindex">';
  const results = [
    { url: '/', content: '<html>' },
    { url: '/review/', content: noIndex },
    { url: '/404.html', content: '' },
    { url: '/quoted/', content: noIndex.replace('<', '&lt;') },
    { url: false as const },
  ];
  assert.deepEqual(indexedPages(results), ['/', '/quoted/']);
});

test('should name for readers only files that there are', () => {
  for (const site of [aSite, { ...aSite, contact: undefined }, { ...aSite, address: undefined }]) {
    const offered = new Set(addresses(site));
    for (const { address } of machineLinks(aContext([], site))) {
      assert.ok(offered.has(address), address);
    }
  }
});
