import assert from 'node:assert/strict';
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { launchBrowser, openPage, type StaticSite, serveStatic } from '../support/browser.ts';
import { doubtful } from '../support/doubtful.ts';
import { sampleArchive } from '../support/sample.ts';

const known = ['article', 'split', 'join', 'move', 'drop', 'issue'];
let complaints: string[];
let browser: Browser;
let site: StaticSite;
let page: Page;

before(async () => {
  const { outputDir } = await sampleArchive('/', {}, doubtful);
  site = await serveStatic(outputDir);
  browser = await launchBrowser();
  ({ page, complaints } = await openPage(browser));
});

after(async () => {
  await browser?.close();
  await site?.close();
});

test('should lead from the footer to what is to be reviewed, out of sight of search engines', async () => {
  await page.goto(site.url);
  await page.click('.site-footer a[href*="/review/"]');
  await page.waitForURL(/\/review\/$/);
  assert.equal(await page.getAttribute('meta[name="robots"]', 'content'), 'noindex');
  assert.ok((await page.locator('.review-item').count()) > 0);
});

test('should show the source of each item with line numbers beside its split', async () => {
  for (const item of await page.locator('.review-item').all()) {
    assert.match((await item.locator('.source-number').first().textContent()) ?? '', /^\d+$/);
    const split = item.locator('.review-split');
    assert.notEqual((await split.textContent())?.trim(), '');
  }
});

test('should name the article that an item is about', async () => {
  const headlines = await page.locator('.split-headline').allTextContents();
  assert.ok(headlines.length > 0);
  assert.ok(headlines.every((headline) => headline.trim() !== ''));
});

test('should offer corrections that are lists of known statements', async () => {
  const corrections = await page.locator('.correction pre').allTextContents();
  assert.ok(corrections.length > 0);
  for (const text of corrections) {
    const statements: unknown = parse(text);
    assert.ok(Array.isArray(statements), text);
    for (const statement of statements) assert.ok(known.includes(Object.keys(statement)[0] ?? ''));
  }
});

test('should copy a correction', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const correction = page.locator('.correction').first();
  await correction.getByRole('button').click();
  await correction.getByText('已复制').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await correction.locator('pre').textContent());
});

test('should fit a narrow screen, and stack the source above the split', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(width, 360);
  const [source, split] = await Promise.all(
    ['.review-source', '.review-split'].map((side) => page.locator(side).first().boundingBox()),
  );
  assert.ok((source?.y ?? 0) < (split?.y ?? 0));
  assert.equal(source?.x, split?.x);
});

test('should have given the browser nothing to complain about', () => {
  assert.deepEqual(complaints, []);
});

test('should keep the audit out of sight of search engines too', async () => {
  await page.goto(new URL('audit/', site.url).href);
  assert.equal(await page.getAttribute('meta[name="robots"]', 'content'), 'noindex');
});

test('should leave no trace of the editors’ pages when they are left out', async () => {
  const { outputDir } = await sampleArchive('/', { review: false });
  await assert.rejects(access(join(outputDir, 'review')));
  await assert.rejects(access(join(outputDir, 'audit')));
  const assets = await readdir(join(outputDir, 'assets'));
  assert.deepEqual(
    assets.filter((name) => name.startsWith('review')),
    [],
  );
  const plain = await serveStatic(outputDir);
  for (const address of ['', 'issues/']) {
    await page.goto(new URL(address, plain.url).href);
    const links = page.locator('a[href*="/review/"], a[href*="/audit/"]');
    assert.equal(await links.count(), 0);
  }
  await page.goto('about:blank');
  await plain.close();
});
