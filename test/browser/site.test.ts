import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { paragraphsOf } from '../../src/site/markdown.ts';
import { type IngestedIssue, readArchive } from '../../src/site/read-archive.ts';
import { fold } from '../../src/site/search/terms.ts';
import { type Random, seeded } from '../corpus/random.ts';
import { launchBrowser, openPage, type StaticSite, serveStatic } from '../support/browser.ts';
import { sampleArchive } from '../support/sample.ts';

/** Where `content/site.yml` says that the site will stand: canonical addresses and feeds name it. */
const PUBLISHED = 'https://archive.example.org';

for (const prefix of ['/', '/archive/']) {
  describe(`the site at ${prefix}`, () => {
    let browser: Browser;
    let site: StaticSite;
    let page: Page;
    let archive: IngestedIssue[];
    let complaints: string[];

    before(async () => {
      const { issuesDir, outputDir } = await sampleArchive(prefix);
      archive = await readArchive(issuesDir, '');
      site = await serveStatic(outputDir, prefix);
      browser = await launchBrowser();
      ({ page, complaints } = await openPage(browser));
    });

    after(async () => {
      await browser?.close();
      await site?.close();
    });

    test('should lead from home to issue, article, next article and organization', async () => {
      await page.goto(site.url);
      assert.equal(await page.getAttribute('html', 'lang'), 'zh-Hans');
      await page.click('.whole-issue a');
      await page.waitForURL(/\/issues\/[^/]+\/$/);
      await page.click('.issue-contents .headline');
      await page.waitForURL(/\/issues\/[^/]+\/[^/]+\/$/);
      await page.locator('.text > p').first().waitFor();
      const headline = await page.textContent('h1');
      await page.click('a[rel="next"]');
      await page.waitForFunction(
        (before) => document.querySelector('h1')?.textContent !== before,
        headline,
      );
      while ((await page.locator('.article-facts a[href*="/organizations/"]').count()) === 0) {
        const here = page.url();
        await page.click('a[rel="next"]');
        await page.waitForURL((url) => url.href !== here);
      }
      const article = await page.textContent('h1');
      await page.click('.article-facts a[href*="/organizations/"]');
      await page.waitForURL(/\/organizations\/[^/]+\/$/);
      assert.equal(
        await page.getByRole('link', { name: article?.trim() ?? '', exact: true }).count(),
        1,
      );
    });

    test('should serve the raw bulletin as it came', async () => {
      await page.goto(site.url);
      await page.click('.whole-issue a');
      const address = await page
        .locator('.source a')
        .evaluate((link: HTMLAnchorElement) => link.href);
      const response = await page.request.get(address);
      assert.equal(response.status(), 200);
      assert.ok((await response.body()).length > 1000);
    });

    test('should answer a wrong address with a page that leads on', async () => {
      const response = await page.request.get(`${site.url}no/such/page/`);
      assert.equal(response.status(), 404);
      assert.match(await response.text(), /此页不在库中/);
    });

    test('should have no link that leads nowhere', async () => {
      const seen = new Set([site.url]);
      for (const address of seen) {
        const response = await page.request.get(address);
        assert.equal(response.status(), 200, address);
        if (!response.headers()['content-type']?.startsWith('text/html')) continue;
        // The name of a vocabulary is no link to follow.
        const links = /(?<!rel="schema\.DC" )(?:href|src|action)="(?!mailto:)([^"#]+)/g;
        for (const [, link] of (await response.text()).matchAll(links)) {
          const { origin, href, pathname } = new URL(link ?? '', address);
          seen.add(origin === PUBLISHED ? new URL(pathname, site.url).href : href);
        }
      }
      assert.ok([...seen].every((address) => address.startsWith(site.url)));
      assert.ok(seen.size > 50);
    });

    test('should search from the field on every page', async () => {
      await page.goto(site.url);
      await page.fill('.site-header input[name="q"]', '科协');
      await page.press('.site-header input[name="q"]', 'Enter');
      await page.waitForSelector('#search-results[data-state="done"]');
      const hits = await page.locator('#search-results > li').count();
      assert.ok(hits > 5);
      assert.match((await page.textContent('#search-status')) ?? '', new RegExp(`\\b${hits}\\b`));
      await page.locator('#search-results > li a').first().click();
      await page.waitForURL(/\/issues\/[^/]+\/[^/]+\/$/);
    });

    test('should mark the whole hit as one', async () => {
      await find(page, site, '全民科学素质');
      const marks = await page.locator('#search-results mark').allTextContents();
      assert.ok(marks.length > 0);
      assert.deepEqual([...new Set(marks.map((mark) => fold(mark).terms))], ['全民科学素质']);
    });

    test('should find every piece of every text, and nothing else', async () => {
      const random = seeded(prefix.length);
      const texts = textsOf(archive);
      const pieces = Array.from({ length: prefix === '/' ? 50 : 8 }, () => pieceOf(texts, random));
      for (const query of [
        ...pieces,
        'T/CMES 04003-2022',
        'rock mechanics',
        '2023年',
        '“双碳”',
        '十四五',
        'ＳＴ',
      ]) {
        const phrase = fold(query).terms;
        if (phrase === '') continue;
        const expected = texts.filter(({ passages }) =>
          passages.some((text) => text.includes(phrase)),
        );
        const found = await find(page, site, query);
        assert.deepEqual(found.sort(), expected.map(({ address }) => address).sort(), query);
      }
    });

    test('should find all words of a query that stands nowhere as a phrase', async () => {
      const texts = textsOf(archive);
      const holds = (word: string) => (text: string) => text.includes(word);
      const expected = texts.filter(({ passages }) =>
        ['调研', '科普'].every((word) => passages.some(holds(word))),
      );
      const found = await find(page, site, '调研 科普');
      assert.deepEqual(found.sort(), expected.map(({ address }) => address).sort());
      assert.ok(found.length > 0);
    });

    test('should answer odd queries calmly', async () => {
      const answers = {
        '': /请输入/,
        '   ': /请输入/,
        '，。“”': /只有标点/,
        '<img src=x onerror=alert(1)>': /没有找到“<img src=x onerror=alert\(1\)>”/,
        [`"${'龘'.repeat(40)}`]: /没有找到/,
        ['长'.repeat(10_000)]: /过长/,
      };
      for (const [query, answer] of Object.entries(answers)) {
        assert.deepEqual(await find(page, site, query), []);
        assert.match((await page.textContent('#search-status')) ?? '', answer);
      }
      await page.goto(`${site.url}search/?q=%E4%`);
      await page.waitForSelector('#search-results[data-state="done"]');
    });

    test('should have given the browser nothing to complain about', () => {
      assert.deepEqual(complaints, []);
    });

    test('should say so when the index fails to load', async () => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await find(page, site, '科协');
      assert.match((await page.textContent('#search-status')) ?? '', /未能载入/);
    });
  });
}

/** Searches and returns the addresses of the hits, from the site's root. */
async function find(page: Page, site: StaticSite, query: string): Promise<string[]> {
  await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('#search-results[data-state="done"]', { state: 'attached' });
  const links = await page
    .locator('#search-results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
  return links.map((link) => link.slice(site.url.length));
}

interface FoldedText {
  address: string;
  passages: string[];
}

/** Headline, organizations and paragraphs of each article, folded: what search is compared with. */
function textsOf(archive: readonly IngestedIssue[]): FoldedText[] {
  return archive.flatMap(({ articles }) =>
    articles.map(({ name, frontMatter, markdown }) => ({
      address: `issues/${frontMatter.issue}/${name}/`,
      passages: [frontMatter.title, ...frontMatter.organizations, ...paragraphsOf(markdown)].map(
        (text) => fold(text).terms,
      ),
    })),
  );
}

/** One to twelve characters from somewhere in the texts. */
function pieceOf(texts: readonly FoldedText[], random: Random): string {
  const characters = [...random.pick(random.pick(texts).passages)];
  const start = random.int(0, characters.length - 1);
  return characters.slice(start, start + random.int(1, 12)).join('');
}
