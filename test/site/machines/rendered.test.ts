import assert from 'node:assert/strict';
import { access, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { writeFrontMatter } from '../../../src/5-articles/front-matter.ts';
import { LEDGER_FILE } from '../../../src/io/read-ledger.ts';
import { writeLedger } from '../../../src/site/machines/ledger.ts';
import { readArchive } from '../../../src/site/read-archive.ts';
import { renderSite } from '../../../src/site/render.ts';
import { type Site, siteBelow } from '../../../src/site/settings/site.ts';
import { vocabularyFaults } from '../../support/schema-org.ts';
import { assertValidXml } from '../../support/validators.ts';
import { anArticle, anIssue } from '../archive.ts';
import { aSite, recordedOn } from './context.ts';

let content: string;
let issuesDir: string;
let outputDir: string;

const address = 'https://example.org/archive/';
const read = (path: string) => readFile(join(outputDir, path), 'utf8');
const bulletins = () => join(content, 'bulletins');
const render = (site: Site) =>
  renderSite({ issuesDir, bulletinsDir: bulletins(), outputDir, site });

before(async () => {
  content = await mkdtemp(join(tmpdir(), 'machines-'));
  [issuesDir, outputDir] = [join(content, 'issues'), join(content, 'site')];
  await mkdir(join(issuesDir, 'a-1'), { recursive: true });
  await mkdir(bulletins());
  const { frontMatter } = anIssue({ publication: '甲报', date: '2023-03-10' });
  const { frontMatter: facts } = anArticle({
    title: '</script>&amp;"题"',
    date: '2023-03-10',
    section: '动态',
    organizations: ['甲学会'],
  });
  await writeFile(join(issuesDir, 'a-1', 'index.md'), writeFrontMatter(frontMatter, ''));
  await writeFile(join(issuesDir, 'a-1', '01.md'), writeFrontMatter(facts, '一段。\n\n二段。\n'));
  const ledger = recordedOn('2026-11-24', await readArchive(issuesDir, bulletins()));
  await writeFile(join(content, LEDGER_FILE), writeLedger(ledger));
  await render(siteBelow({ ...aSite, address }, '/archive/'));
});

test('should say of each article what it is, below the path where the site stands', async () => {
  const page = await read('issues/a-1/01/index.html');
  assert.match(
    page,
    /<link rel="canonical" href="https:\/\/example\.org\/archive\/issues\/a-1\/01\/">/,
  );
  assert.match(page, /type="text\/markdown" href="\/archive\/issues\/a-1\/01\/article\.md"/);
  assert.match(
    page,
    /<meta name="citation_title" content="&lt;\/script&gt;&amp;amp;&quot;题&quot;">/,
  );
  assert.match(page, /<meta name="description" content="一段。二段。">/);
});

test('should hold JSON-LD of the vocabulary of schema.org on every kind of page', async () => {
  const found: string[] = [];
  for (const path of ['', 'issues/a-1/', 'issues/a-1/01/']) {
    const page = await read(`${path}index.html`);
    for (const [, json = ''] of page.matchAll(
      /<script type="application\/ld\+json">(.*?)<\/script>/gs,
    )) {
      const thing = JSON.parse(json);
      assert.deepEqual(vocabularyFaults(thing), []);
      found.push(thing['@type']);
    }
  }
  assert.deepEqual(found.sort(), [
    'BreadcrumbList',
    'BreadcrumbList',
    'NewsArticle',
    'PublicationIssue',
    'WebSite',
  ]);
});

test('should serve the ingested file as it is', async () => {
  const served = await read('issues/a-1/01/article.md');
  assert.equal(served, await readFile(join(issuesDir, 'a-1', '01.md'), 'utf8'));
});

test('should list each page that may be indexed, with the day on which it was recorded', async () => {
  const sitemap = await read('sitemap-2023.xml');
  await assertValidXml('sitemap', sitemap);
  assert.equal(sitemap.match(/<lastmod>2026-11-24</g)?.length, 2);
  const pages = await read('sitemap-pages.xml');
  assert.match(pages, /<loc>https:\/\/example\.org\/archive\/sections\/</);
  assert.doesNotMatch(pages, /review|audit|404|offline/);
});

test('should make the same bytes of the same input', async () => {
  const names = ['feed.xml', 'feed.json', 'oai.xml', 'catalog.csv', 'sitemap-2023.xml'];
  const first = await Promise.all(names.map(read));
  await render(siteBelow({ ...aSite, address }, '/archive/'));
  assert.deepEqual(await Promise.all(names.map(read)), first);
});

test('should take away what a site without address has not', async () => {
  await render({ ...aSite, address: undefined });
  for (const name of ['feed.xml', 'feed.json', 'sitemap.xml', 'sitemap-2023.xml', 'oai.xml']) {
    await assert.rejects(access(join(outputDir, name)), name);
  }
  await access(join(outputDir, 'catalog.csv'));
  const [head = ''] = (await read('issues/a-1/01/index.html')).split('</head>');
  assert.doesNotMatch(head, /example\.org|canonical/);
});
