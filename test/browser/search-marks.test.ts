import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fold } from '../../src/site/search/terms.ts';
import { type Reader, reader } from '../support/search-page.ts';

let at: Reader;

before(async () => {
  at = await reader();
});

after(() => at?.close());

const marks = async () => (await at.page.locator('main mark').allTextContents()).map(folded);
const folded = (text: string) => fold(text).terms;

/** Sets a text in place of the page's own and has it marked. */
async function markIn(html: string, find: string): Promise<string> {
  await at.page.evaluate((text) => {
    const place = document.querySelector('.text');
    if (place) place.innerHTML = text;
  }, html);
  await at.page.evaluate((phrase) => {
    location.hash = '';
    location.hash = `#find=${encodeURIComponent(phrase)}`;
  }, find);
  await at.page.waitForFunction(() => document.querySelector('.text mark'));
  return at.page.locator('.text').innerHTML();
}

test('should mark each term as one in the excerpts', async () => {
  await at.open('?q=科学素质 科普');
  const found = (await at.page.locator('#search-results mark').allTextContents()).map(folded);
  assert.deepEqual([...new Set(found)].sort(), ['科学素质', '科普'].sort());
});

test('should mark the same on the article’s page, and bring the paragraph into view', async () => {
  await at.page.setViewportSize({ width: 360, height: 500 });
  await at.open('?q=科学素质');
  await at.page
    .locator('#search-results > li', { has: at.page.locator('.excerpt') })
    .last()
    .locator('a')
    .click();
  await at.page.waitForURL(/\/issues\/[^#]*$/);
  await at.page.locator('.text mark').first().waitFor();
  assert.deepEqual([...new Set(await marks())], ['科学素质']);
  const box = await at.page.locator('.text mark').first().boundingBox();
  assert.ok(box && box.y >= 0 && box.y < 500);
});

test('should keep the marks and the place when the reader comes back', async () => {
  await at.page.click('.site-name');
  await at.page.goBack();
  await at.page.locator('.text mark').first().waitFor();
  assert.doesNotMatch(at.page.url(), /#/);
});

test('should mark every hit of the page that search compares, and nothing else', async () => {
  await at.open('?q=科协');
  await at.page.locator('#search-results a').first().click();
  await at.page.locator('main mark').first().waitFor();
  const expected = await at.page.evaluate(() => {
    const passages = [
      ...document.querySelectorAll('h1, .text, .article-facts dd a[href*="/organizations/"]'),
    ];
    return passages.map((passage) => passage.textContent?.split('科协').length ?? 1);
  });
  const count = expected.reduce((sum, pieces) => sum + pieces - 1, 0);
  assert.deepEqual(await marks(), Array(count).fill('科协'));
  assert.equal(await at.page.locator('.breadcrumb mark, .neighbours mark').count(), 0);
});

test('should leave addresses in the list as they are, and pages reached otherwise unmarked', async () => {
  await at.open('?q=科协');
  const link = at.page.locator('#search-results a').first();
  const address = (await link.getAttribute('href')) ?? '';
  assert.doesNotMatch(address, /#/);
  await at.page.goto(new URL(address, at.site.url).href);
  assert.equal(await at.page.locator('mark').count(), 0);
});

test('should mark across elements inside a paragraph, as one where it can', async () => {
  assert.equal(
    await markIn('<p>前科<em>学</em>素质后</p>', '科学素'),
    '<p>前<mark>科<em>学</em>素</mark>质后</p>',
  );
  assert.equal(
    await markIn('<p>前<em>科学</em>素质后</p>', '学素'),
    '<p>前<em>科<mark>学</mark></em><mark>素</mark>质后</p>',
  );
});

test('should not mark across the end of a paragraph', async () => {
  const html = '<p>科学</p><ul><li>素质</li><li>科“学”素质</li></ul>';
  assert.equal(
    await markIn(html, '学素'),
    '<p>科学</p><ul><li>素质</li><li>科“<mark>学”素</mark>质</li></ul>',
  );
});

test('should have given the browser nothing to complain about', () => {
  assert.deepEqual(at.complaints, []);
});
