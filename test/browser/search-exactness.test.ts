import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { buildCatalog } from '../../src/site/catalog.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { writeIndex } from '../../src/site/search/index-site.ts';
import { cutParts } from '../../src/site/search/parts.ts';
import { readContent } from '../../src/site/search/record.ts';
import { recordsOf } from '../../src/site/search/records.ts';
import { fold } from '../../src/site/search/terms.ts';
import { type Random, seeded } from '../corpus/random.ts';
import { launchBrowser, openPage, type StaticSite, serveStatic } from '../support/browser.ts';
import { sampleArchive } from '../support/sample.ts';

/** So few that the samples make several parts. */
const ARTICLES_A_PART = 8;

interface Article {
  url: string;
  /** Folded passages. */
  passages: string[];
  texts: string[];
}

let browser: Browser;
let site: StaticSite;
let page: Page;
let articles: Article[];

before(async () => {
  const { issuesDir, outputDir } = await sampleArchive('/');
  const ingested = await readArchive(issuesDir, '');
  const parts = cutParts(recordsOf(ingested, buildCatalog(ingested)), ARTICLES_A_PART);
  assert.ok(parts.length > 1);
  await writeIndex(parts, join(outputDir, 'pagefind'));
  articles = parts.flat().map(({ url, content }) => {
    const texts = readContent(content).map(({ text }) => text);
    return { url, texts, passages: texts.map((text) => fold(text).terms) };
  });
  site = await serveStatic(outputDir);
  browser = await launchBrowser();
  ({ page } = await openPage(browser));
  await page.goto(`${site.url}search/`);
});

after(async () => {
  await browser?.close();
  await site?.close();
});

async function search(query: string): Promise<string[]> {
  await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
  await page.locator('#search-results[data-state="done"]').waitFor();
  const hits = await page.$$eval('#search-results > li', (items) =>
    items.map((item) => new URL(item.querySelector('a')?.href ?? '').pathname),
  );
  assert.equal(new Set(hits).size, hits.length);
  return hits.sort();
}

/** A brute-force reading. */
function reading(holds: (article: Article) => boolean): string[] {
  return articles
    .filter(holds)
    .map(({ url }) => url)
    .sort();
}

const has = ({ passages }: Article, text: string) =>
  passages.some((terms) => terms.includes(fold(text).terms));

function pieceOf(random: Random, longest: number): string {
  for (;;) {
    const characters = [...random.pick(random.pick(articles).texts)];
    const start = random.int(0, characters.length - 1);
    const piece = characters.slice(start, start + random.int(1, longest)).join('');
    // White space parts terms, and quotes hold them together; both have tests of their own.
    if (fold(piece).terms && !/[\s"“”-]/u.test(piece)) return piece;
  }
}

test('should find in all parts just what a reading finds, for pieces of 1 to 20 characters', async () => {
  const random = seeded(4);
  for (let count = 0; count < 12; count += 1) {
    const piece = pieceOf(random, 20);
    assert.deepEqual(
      await search(piece),
      reading((article) => has(article, piece)),
      piece,
    );
  }
});

test('should find articles that hold every term, and none that holds an excluded one', async () => {
  const random = seeded(5);
  for (let count = 0; count < 8; count += 1) {
    const [one, other, excluded] = [pieceOf(random, 2), pieceOf(random, 3), pieceOf(random, 2)];
    // Words of Latin letters and digits beside each other are one term.
    if (/[\p{Script=Latin}\p{Nd}]/u.test(one + other + excluded)) continue;
    const found = await search(`${one} ${other} -${excluded}`);
    const expected = reading(
      (article) => has(article, one) && has(article, other) && !has(article, excluded),
    );
    assert.deepEqual(found, expected, `${one} ${other} -${excluded}`);
  }
});

for (const [one, other] of [
  ['学会', '學會'],
  ['科协', '科協'],
  ['T/CMES 04003-2022', 'ｔ/ｃｍｅｓ04003－2022'],
  ['“双碳”', '双碳'],
  ['Rock Mechanics Bulletin', 'rockmechanicsbulletin'],
] as const) {
  test(`should find the same for ${one} and ${other}`, async () => {
    const found = await search(one);
    assert.ok(found.length > 0);
    assert.deepEqual(await search(other), found);
    assert.deepEqual(
      found,
      reading((article) => has(article, one)),
    );
  });
}
