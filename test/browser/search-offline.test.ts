import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser, type StaticSite, serveStatic } from '../support/browser.ts';
import { sampleArchive } from '../support/sample.ts';

for (const prefix of ['/', '/archive/']) {
  describe(`the site at ${prefix} without a network`, () => {
    let browser: Browser;
    let context: BrowserContext;
    let site: StaticSite;
    let page: Page;

    before(async () => {
      const { outputDir } = await sampleArchive(prefix);
      site = await serveStatic(outputDir, prefix);
      browser = await launchBrowser();
      context = await browser.newContext();
      page = await context.newPage();
      await page.goto(site.url);
      await page.evaluate(() => navigator.serviceWorker.ready);
      // The server is gone, not only the network: nothing else can answer.
      await site.close();
      await context.setOffline(true);
    });

    after(() => browser?.close());

    test('should search, filter and open an article', async () => {
      await page.goto(`${site.url}search/?q=科协`);
      await page.waitForSelector('#search-results[data-state="done"]');
      assert.ok((await page.locator('#search-results > li').count()) > 20);
      assert.ok((await page.locator('#search-results mark').count()) > 0);
      await page.locator('#search-results a').first().click();
      await page.waitForURL(/\/issues\//);
      await page.locator('main mark').first().waitFor();
    });

    test('should offer pages by their name', async () => {
      await page.goto(`${site.url}search/?q=2023年第7期`);
      await page.locator('#search-jumps a').first().click();
      await page.waitForURL(new RegExp(`^${site.url}issues/[^/]+-2023-07/$`));
    });

    test('should lead to an organization, and say so where a page was not kept', async () => {
      await page.goto(`${site.url}organizations/`);
      await page.locator('.names a').first().click();
      await page.waitForURL(/\/organizations\/[^/]+\/$/);
      await page.goto(`${site.url}review/`);
      assert.match((await page.textContent('h1')) ?? '', /没有网络/);
    });

    test('should say plainly that a piece of the index is missing', async () => {
      await page.goto(`${site.url}search/`);
      await page.evaluate(async () => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) {
            if (request.url.includes('/pagefind/')) await cache.delete(request);
          }
        }
      });
      await page.goto(`${site.url}search/?q=调研`);
      await page.waitForSelector('#search-results[data-state="done"]', { state: 'attached' });
      assert.match((await page.textContent('#search-status')) ?? '', /没有网络.*索引还不在本机/);
    });
  });
}
