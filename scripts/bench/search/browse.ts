/** Searches in a real browser, each query as a first visit: what is loaded, and how soon hits are there. */
import type { Browser } from 'playwright-core';
import { type StaticSite, serveStatic } from '../../../test/support/browser.ts';
import type { Query } from './queries.ts';

export interface Visit {
  /** Milliseconds until the first ten hits can be read. */
  time: number;
  /** Bytes of all answers until then. */
  bytes: number;
  /** And until the page asks for nothing more. */
  allBytes: number;
  /** Addresses of the hits, as far as the interface lists them. */
  found: Set<string>;
}

export interface Interface {
  folder: string;
  /** Path of the search page. */
  page: string;
  /** A function in the page, as text: whether the first hits are there, with their texts. */
  ready: string;
  /** An expression in the page: the addresses of all hits. */
  hits: string;
}

/** More is not waited for, in milliseconds. */
const PATIENCE = 60_000;

/** So often each query is asked; one visit alone differs from the next by a tenth and more. */
const ROUNDS = 3;

/**
 * Asks each query of each interface in a browser that knows nothing yet, in turns: whatever else the
 * machine does then slows both alike. Of each query the visit in the middle counts.
 */
export async function visitAll(
  browser: Browser,
  interfaces: readonly Interface[],
  queries: readonly Query[],
): Promise<Visit[][]> {
  const sites = await Promise.all(interfaces.map(({ folder }) => serveStatic(folder)));
  const visits: Visit[][] = interfaces.map(() => []);
  for (const { text } of queries) {
    const asked: Visit[][] = interfaces.map(() => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, each] of interfaces.entries()) {
        asked[at]?.push(await visit(browser, sites[at] as StaticSite, each, text));
      }
    }
    for (const [at, own] of asked.entries()) visits[at]?.push(middle(own));
  }
  await Promise.all(sites.map((site) => site.close()));
  return visits;
}

function middle(visits: readonly Visit[]): Visit {
  const sorted = [...visits].sort((a, b) => a.time - b.time);
  return sorted[Math.floor(sorted.length / 2)] as Visit;
}

async function visit(
  browser: Browser,
  site: StaticSite,
  { page: path, ready, hits }: Interface,
  text: string,
): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true });
  const page = await context.newPage();
  const before = site.sent();
  const start = performance.now();
  await page.goto(`${site.url}${path}?q=${encodeURIComponent(text)}`, { waitUntil: 'commit' });
  // A string is an expression to it: a function there would be true without being called.
  await page.waitForFunction(`(${ready})()`, undefined, { timeout: PATIENCE, polling: 5 });
  const time = performance.now() - start;
  const bytes = site.sent() - before;
  await page.waitForLoadState('networkidle');
  const allBytes = site.sent() - before;
  const found = new Set(await page.evaluate<string[]>(hits));
  await context.close();
  return { time, bytes, allBytes, found };
}
