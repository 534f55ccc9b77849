/** A reader at the search page of the sample archive. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage, type StaticSite, serveStatic } from './browser.ts';
import { sampleArchive } from './sample.ts';

export interface Reader {
  browser: Browser;
  site: StaticSite;
  page: Page;
  /** What the browser complained about. */
  complaints: string[];
  /** Opens the search page with a query string and waits for the answer. */
  open(query: string): Promise<void>;
  /** Waits for the answer to what was done on the page. */
  answered(): Promise<void>;
  count(): Promise<number>;
  close(): Promise<void>;
}

/** Builds and serves the sample archive below `prefix` and opens a page, without a service worker. */
export async function reader(prefix = '/'): Promise<Reader> {
  const { outputDir } = await sampleArchive(prefix);
  const site = await serveStatic(outputDir, prefix);
  const browser = await launchBrowser();
  const { page, complaints } = await openPage(browser);
  const answered = async () => {
    await page.waitForSelector('#search-results[data-state="done"]', { state: 'attached' });
  };
  return {
    browser,
    site,
    page,
    complaints,
    answered,
    open: async (query) => {
      await page.goto(`${site.url}search/${query}`);
      await answered();
    },
    count: () => page.locator('#search-results > li').count(),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
