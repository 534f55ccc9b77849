import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type ArticleFrontMatter, writeFrontMatter } from '../../src/5-articles/front-matter.ts';
import { toMarkdown } from '../../src/5-articles/markdown.ts';
import { renderSite } from '../../src/site/render.ts';
import { usualSite } from '../../src/site/settings/site.ts';
import { anArticle, anIssue } from '../site/archive.ts';
import { launchBrowser, openPage, type StaticSite, serveStatic } from '../support/browser.ts';
import { findings } from '../support/findings.ts';

const articles: Record<string, [Partial<ArticleFrontMatter>, string[]]> = {
  'nothing but its place': [{ title: '' }, []],
  'a headline of one character': [{ title: '春' }, ['正文。']],
  'a headline of 200 characters': [
    { title: '题'.repeat(200), section: '栏'.repeat(60) },
    ['正文。'],
  ],
  'a Latin headline without a space': [{ title: 'A'.repeat(200) }, ['正文。']],
  'characters outside the BMP': [
    { title: '𠮷野家𰻝面👩‍🔬', organizations: ['𠀀学会'] },
    ['𠮷'.repeat(500)],
  ],
  'right-to-left quotations': [
    { title: 'مؤتمر العلوم 与会', organizations: ['جمعية'] },
    ['代表说：“مرحبا بكم”，全场鼓掌。', 'مرحبا بكم في بكين。', '\u202E倒写的字'],
  ],
  'a paragraph of 50,000 characters': [{}, ['长'.repeat(50_000)]],
  'long words and addresses': [
    { organizations: Array.from({ length: 40 }, (_, index) => `第${index}学会`) },
    [`见https://example.org/${'a'.repeat(300)}，${'Donaudampfschiff'.repeat(20)}。`],
  ],
  'what looks like markup': [
    { title: '</title><b>"&', organizations: ['<i>&"学会'] },
    ['</pre></p><b>粗</b>', '# 题', '- 列'],
  ],
};
const names = Object.keys(articles);

let folder: string;
let browser: Browser;
let site: StaticSite;
let page: Page;
let complaints: string[];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extremes-'));
  const [issuesDir, outputDir] = [join(folder, 'issues'), join(folder, 'site')];
  await mkdir(join(issuesDir, 'a-1'), { recursive: true });
  await writeFile(join(issuesDir, 'a-1/index.md'), writeFrontMatter(anIssue().frontMatter, ''));
  for (const [index, [facts, paragraphs]] of Object.values(articles).entries()) {
    const { name, frontMatter } = anArticle({ ...facts, order: index + 1 });
    const text = writeFrontMatter(frontMatter, toMarkdown(paragraphs));
    await writeFile(join(issuesDir, 'a-1', `${name}.md`), text);
  }
  await renderSite({ issuesDir, bulletinsDir: folder, outputDir, site: usualSite() });
  site = await serveStatic(outputDir);
  browser = await launchBrowser();
  ({ page, complaints } = await openPage(browser));
});

after(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const open = async (name: string) => {
  const place = String(names.indexOf(name) + 1).padStart(2, '0');
  await page.goto(new URL(`issues/a-1/${place}/`, site.url).href);
};

for (const name of names) {
  test(`should stand with ${name}`, async () => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await open(name);
      await page.locator('.cite summary').click();
      await page.locator('.cite button').first().waitFor();
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(needed, width);
      const [facts, paragraphs] = articles[name] ?? [{}, []];
      assert.equal(await page.textContent('h1'), (facts.title ?? '标题') || '（无题）');
      const texts = await page.locator('.text > p').allTextContents();
      assert.deepEqual(texts, paragraphs);
    }
    assert.deepEqual(await findings(page), []);
  });
}

test('should let each paragraph and name read in its own direction', async () => {
  await open('right-to-left quotations');
  const starts = await page.locator('.text > p').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const range = document.createRange();
      range.setStart(paragraph.firstChild as Text, 0);
      range.setEnd(paragraph.firstChild as Text, 1);
      const { left } = range.getBoundingClientRect();
      const box = paragraph.getBoundingClientRect();
      return left < box.left + box.width / 2 ? 'left' : 'right';
    }),
  );
  assert.deepEqual(starts.slice(0, 2), ['left', 'right']);
  assert.equal(await page.locator('.article-facts bdi').count(), 1);
});

test('should learn from the reader’s browser the address that the site does not know', async () => {
  await open('a headline of one character');
  const address = page.locator('[data-address] pre');
  assert.ok(!(await address.isVisible()));
  await page.locator('.cite summary').click();
  await address.waitFor();
  assert.equal(await address.textContent(), page.url());
});

test('should have given the browser nothing to complain about', () => {
  assert.deepEqual(complaints, []);
});
