import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { renderSite } from '../../src/site/render.ts';
import { usualSite } from '../../src/site/settings/site.ts';
import { launchBrowser, openPage, type StaticSite, serveStatic } from '../support/browser.ts';
import { findings } from '../support/findings.ts';
import { writeOddArchive } from '../support/odd-archive.ts';

let folder: string;
let outputDir: string;
let browser: Browser;
let site: StaticSite;
let page: Page;
let complaints: string[];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const [issuesDir, bulletinsDir] = [join(folder, 'issues'), join(folder, 'content/bulletins')];
  outputDir = join(folder, 'site');
  await writeOddArchive(issuesDir);
  await mkdir(bulletinsDir, { recursive: true });
  const about = '## 缘起\n\n<script>alert(1)</script>[馆](https://example.org/)';
  await writeFile(join(folder, 'content/about.md'), about);
  const address = 'https://archive.example.org/';
  const contact = 'editor@example.org';
  await renderSite({
    issuesDir,
    bulletinsDir,
    outputDir,
    site: { ...usualSite(), address, contact },
  });
  site = await serveStatic(outputDir);
  browser = await launchBrowser();
  ({ page, complaints } = await openPage(browser));
});

after(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (address: string) => page.goto(new URL(address, site.url).href);

/** Addresses of all links of the part that is there. */
const linksIn = (part: string) =>
  page.locator(`${part} a`).evaluateAll((links) => links.map((link) => link.getAttribute('href')));

const addresses = async () => {
  await open('publications/');
  const publications = (await linksIn('.publication-list')).map((href) => href?.slice(1) ?? '');
  return [
    '',
    'issues/',
    'years/2023/',
    'years/unknown/',
    'publications/',
    ...publications,
    'about/',
    'statistics/',
    'audit/',
    'issues/long/',
    'issues/long/full/',
    'issues/single/',
    'issues/single/full/',
    'issues/empty/',
    'issues/untitled-0/',
  ];
};

test('should stand on small and large screens, light and dark, with nothing for axe to find', async () => {
  for (const address of await addresses()) {
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await open(address);
      const name = `${address} ${width} ${colorScheme}`;
      assert.deepEqual(await findings(page), [], name);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(beyond <= 0, `${name} is wider than the screen`);
    }
  }
});

test('should give nothing smaller than 24 pixels to hit in the calendar', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open('');
  const boxes = await page
    .locator('.cells a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()));
  assert.ok(boxes.length > 100);
  for (const { width, height } of boxes) assert.ok(width >= 24 && height >= 24);
});

test('should show what this is, how much there is, search and the newest issue at first sight', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open('');
  for (const part of ['h1', '.home-summary', '.facts', '#site-search', '.newest .masthead']) {
    const box = await page.locator(part).boundingBox();
    assert.ok(box && box.y + box.height <= 740, `${part} is below the first screen`);
  }
});

test('should keep the home page of twenty years light', async () => {
  const html = await readFile(join(outputDir, 'index.html'));
  assert.ok(html.byteLength < 60_000, `${html.byteLength} bytes`);
});

test('should say in words what is missing', async () => {
  await open('years/2023/');
  const missing = page.locator('.year-publication .missing').first();
  assert.equal(await missing.textContent(), '5（缺）');
  assert.match((await page.locator('.page-facts').textContent()) ?? '', /缺 \d+ 期/u);
});

test('should lead from the masthead to the publication, and on to issues of it alone', async () => {
  await open('issues/single/');
  const neighbours = await linksIn('.neighbours');
  assert.deepEqual(neighbours, ['/issues/empty/', '/issues/long/']);
  await page.click('.masthead-title a');
  assert.equal(await page.locator('h1').textContent(), '科协每周动态');
  await open('issues/untitled-0/');
  assert.deepEqual(await linksIn('.neighbours'), []);
});

test('should hold 300 texts of an issue on one page, and print them alone', async () => {
  await open('issues/long/');
  assert.deepEqual(await linksIn('.issue-whole'), ['/issues/long/full/']);
  await open('issues/long/full/');
  assert.equal(await page.locator('.whole-article > .text > p').count(), 300);
  const contents = await linksIn('.whole-contents');
  assert.equal(contents.length, 300);
  for (const href of contents) assert.equal(await page.locator(href ?? '').count(), 1);
  await page.emulateMedia({ media: 'print' });
  for (const part of [
    '.site-header',
    '.breadcrumb',
    '.whole-about',
    '.neighbours',
    '.site-footer',
  ]) {
    assert.equal(await page.locator(part).isVisible(), false, part);
  }
  const source = page.locator('.article-source');
  assert.ok(await source.isVisible());
  assert.match(
    (await source.textContent()) ?? '',
    /https:\/\/archive\.example\.org\/issues\/long\//u,
  );
  await page.emulateMedia({ media: 'screen' });
});

test('should lead to each section of an issue of 300 articles', async () => {
  await open('issues/long/');
  const sections = await linksIn('.issue-sections');
  assert.equal(sections.length, 7);
  for (const href of sections) assert.equal(await page.locator(href ?? '').count(), 1);
  assert.equal(await page.locator('.run-articles > li').count(), 300);
  await open('issues/single/');
  assert.deepEqual(await linksIn('.issue-sections'), []);
});

test('should list years instead of issues where those are too many', async () => {
  await open('issues/');
  assert.equal(await page.locator('.ledger').count(), 0);
  assert.equal((await linksIn('.year-list')).length, 22);
});

test('should say of the archive what its editors wrote, and nothing that runs', async () => {
  await open('about/');
  assert.equal(await page.locator('.about-text h2').textContent(), '缘起');
  assert.equal(await page.locator('main script').count(), 0);
  assert.match((await page.locator('.about-text').textContent()) ?? '', /<script>alert\(1\)/u);
});

test('should lead to every file for programs, and to every feed of a publication', async () => {
  await open('about/');
  const files = await linksIn('.machine-links');
  assert.equal(files.length, 7);
  await open('publications/');
  const feeds = (await linksIn('.publication-list')).map((href) => `${href}feed.xml`);
  for (const href of [...files, ...feeds]) {
    assert.equal((await fetch(new URL(href?.slice(1) ?? '', site.url))).status, 200, `${href}`);
  }
});

test('should lead editors from page to page, and tell which they are on', async () => {
  await open('statistics/');
  assert.deepEqual(await linksIn('.editors-navigation'), [
    '/review/',
    '/audit/',
    '/statistics/',
    '/organizations/unresolved/',
  ]);
  const current = page.locator('.editors-navigation [aria-current="page"]');
  assert.equal(await current.textContent(), '统计');
});

test('should give the browser nothing to complain about', () => {
  assert.deepEqual(complaints, []);
});
