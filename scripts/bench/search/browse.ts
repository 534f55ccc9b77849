/** Searches in a real browser, each query as a first visit: what is loaded, and how soon hits are there. */
import type { Browser } from 'playwright-core';
import { serveStatic } from '../../../test/support/browser.ts';
import type { Query } from './queries.ts';

export interface Visit {
  /** Milliseconds until the first ten hits can be read. */
  time: number;
  /** Bytes of all answers. */
  bytes: number;
  /** Addresses of the hits, as far as the interface lists them. */
  found: Set<string>;
}

export interface Interface {
  folder: string;
  /** Path of the search page. */
  page: string;
  /** Runs in the page: whether the first hits are there, with their texts. */
  ready: string;
  /** Runs in the page: the addresses of all hits. */
  hits: string;
}

/** More is not waited for, in milliseconds. */
const PATIENCE = 60_000;

/** Asks each query in a browser that knows nothing yet. */
export async function visitAll(
  browser: Browser,
  { folder, page: path, ready, hits }: Interface,
  queries: readonly Query[],
): Promise<Visit[]> {
  const site = await serveStatic(folder);
  const visits: Visit[] = [];
  for (const { text } of queries) {
    const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true });
    const page = await context.newPage();
    const before = site.sent();
    const start = performance.now();
    await page.goto(`${site.url}${path}?q=${encodeURIComponent(text)}`, { waitUntil: 'commit' });
    await page.waitForFunction(ready, undefined, { timeout: PATIENCE, polling: 5 });
    const time = performance.now() - start;
    const bytes = site.sent() - before;
    const found = new Set(await page.evaluate<string[]>(hits));
    visits.push({ time, bytes, found });
    await context.close();
  }
  await site.close();
  return visits;
}
