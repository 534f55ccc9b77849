import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Request } from 'playwright-core';
import { type Reader, reader } from '../support/search-page.ts';

let at: Reader;

before(async () => {
  at = await reader();
});

after(() => at?.close());

const status = async () => (await at.page.textContent('#search-status')) ?? '';
const box = (name: string) => at.page.locator(`#search-groups input[value="${name}"]`);

test('should list all hits as headings with links, and fill in those far down when they come near', async () => {
  await at.page.setViewportSize({ width: 1280, height: 400 });
  await at.open('?q=北京');
  const items = at.page.locator('#search-results > li');
  const count = await items.count();
  assert.ok(count > 20);
  assert.equal(await at.page.locator('#search-results > li > h2:first-child > a').count(), count);
  assert.ok((await at.page.locator('#search-results > .pending').count()) > 0);
  await items.last().scrollIntoViewIfNeeded();
  await items.last().locator('mark').first().waitFor();
});

test('should link the first hits while their texts are still to come', async () => {
  let listed: Promise<void> | undefined;
  await at.page.route('**/texts/**', async (route) => {
    // Once for all texts: the first that comes takes its item out of the pending ones.
    listed ??= at.page.locator('#search-results > .pending').nth(9).waitFor();
    await listed;
    await route.continue();
  });
  await at.open('?q=北京');
  await at.page.unrouteAll();
  await at.page.locator('#search-results > li:first-child:not(.pending)').waitFor();
});

test('should have all that opens the index on its way before it is needed, and nothing twice', async () => {
  const asked: string[] = [];
  const note = (request: Request) => asked.push(new URL(request.url()).pathname);
  at.page.on('request', note);
  /** Lets a file come only when so many files of this kind are asked for. */
  const hold = (file: string, kind: RegExp, count: number) =>
    at.page.route(file, async (route) => {
      const all = () => asked.filter((path) => kind.test(path)).length === count;
      while (!all()) await at.page.waitForRequest(() => all());
      await route.continue();
    });
  const program =
    /\/pagefind\/(?:pagefind\.js|wasm\.\w+\.pagefind|parts\.json|pagefind-entry\.json)$/;
  await hold('**/assets/search-*.js', program, 4);
  await hold('**/wasm.*', /\/p\d+\/(?:pagefind-entry\.json|pagefind\..*\.pf_meta)$/, 2);
  await at.open('?q=北京');
  await at.page.unrouteAll();
  at.page.off('request', note);
  const twice = asked.filter((path, place) => asked.indexOf(path) !== place);
  assert.deepEqual(twice, []);
});

test('should filter, say so in the address, and count the other facets anew', async () => {
  await at.open('?q=科协');
  const all = await at.count();
  await box('2022').check();
  await at.page.waitForFunction(() => location.search.includes('year=2022'));
  await at.answered();
  const some = await at.count();
  assert.ok(some > 0 && some < all);
  assert.match(await status(), new RegExp(`\\b${some}\\b`));
  assert.match(
    (await box('2022').locator('xpath=..').textContent()) ?? '',
    new RegExp(`\\b${some} 篇`),
  );
  const facts = await at.page.locator('.result-facts').allTextContents();
  assert.ok(facts.every((fact) => fact.includes('2022年')));
});

test('should keep the focus on the box that was checked', async () => {
  await at.open('?q=科协');
  await box('2023').focus();
  await at.page.keyboard.press('Space');
  await at.page.locator('.chip').waitFor();
  await at.answered();
  assert.equal(
    await at.page.evaluate(() => (document.activeElement as HTMLInputElement).value),
    '2023',
  );
});

test('should list all values of a facet when they are asked for, and keep them unfolded', async () => {
  await at.open('?q=科协');
  const group = at.page.locator('[data-facet="organization"]');
  const shown = await group.getByRole('checkbox').count();
  await group.locator('summary').click();
  // The rest is put there by an event that comes after the click.
  await group.locator('details > ul').waitFor();
  assert.ok((await group.getByRole('checkbox').count()) > shown);
  const last = group.getByRole('checkbox').last();
  const name = (await last.getAttribute('value')) ?? '';
  await last.check();
  await at.page.getByRole('link', { name: `不再限于机构：${name}` }).waitFor();
  await at.answered();
  assert.ok(await group.getByRole('checkbox').last().isVisible());
});

test('should take a filter away by its chip, and all of them at once', async () => {
  await at.open('?q=科协&year=2023&section=学会动态');
  const both = await at.count();
  await at.page.getByRole('link', { name: '不再限于栏目：学会动态' }).click();
  await at.answered();
  assert.ok((await at.count()) > both);
  assert.doesNotMatch(at.page.url(), /section/);
  await at.open('?q=科协&year=2023&section=学会动态');
  await at.page.getByRole('link', { name: '清除全部' }).click();
  await at.answered();
  assert.equal(await at.page.locator('.chip').count(), 0);
});

test('should draw hits by year, filter by a bar that is clicked, and tell the same in a table', async () => {
  await at.open('?q=科协');
  assert.equal(await at.page.locator('.year-chart .bar').count(), 2);
  await at.page.locator('.year-chart .bar').first().click();
  await at.page.locator('.bar-left-out').waitFor();
  await at.answered();
  assert.match(at.page.url(), /year=2022/);
  const rows = at.page.getByRole('table', { name: '各年篇数' }).getByRole('row');
  assert.match((await rows.nth(1).textContent()) ?? '', new RegExp(`^2022年${await at.count()}$`));
  await at.page.locator('.year-chart .bar').first().click();
  await at.page.locator('.bar-left-out').first().waitFor({ state: 'detached' });
  assert.doesNotMatch(at.page.url(), /year/);
});

test('should order by date either way, and follow the way back and forward', async () => {
  await at.open('?q=科协');
  const links = () => at.page.locator('#search-results h2').allTextContents();
  const relevant = await links();
  await at.page.getByLabel('新者在前').check();
  await at.answered();
  const newest = await links();
  await at.page.getByLabel('旧者在前').check();
  await at.answered();
  assert.match(at.page.url(), /sort=oldest/);
  assert.notDeepEqual(await links(), newest);
  await at.page.goBack();
  await at.answered();
  assert.ok(await at.page.getByLabel('新者在前').isChecked());
  await at.page.goBack();
  await at.answered();
  assert.deepEqual(await links(), relevant);
  await at.page.goForward();
  await at.answered();
  assert.deepEqual(await links(), newest);
});

test('should ask for another query without leaving the page, and keep the order', async () => {
  await at.open('?q=科协&sort=newest');
  await at.page.fill('#search-field', '科普');
  await at.page.keyboard.press('Enter');
  await at.page.waitForFunction(() => document.title.startsWith('科普'));
  await at.answered();
  assert.match(at.page.url(), /sort=newest/);
});

test('should come back to the same place in the list', async () => {
  await at.page.setViewportSize({ width: 1280, height: 700 });
  await at.open('?q=北京');
  const far = at.page.locator('#search-results > li').nth(20);
  await far.scrollIntoViewIfNeeded();
  await far.locator('mark').first().waitFor();
  await far.locator('a').click();
  await at.page.waitForURL(/\/issues\//);
  await at.page.goBack();
  await at.answered();
  await at.page.waitForFunction(() => scrollY > 500);
});

test('should find all terms anywhere in an article, phrases as they stand, and nothing excluded', async () => {
  const counts: number[] = [];
  for (const query of ['科协', '科协 调研', '科协 调研 -北京', '"科协 调研"', 'ROCK mechanics']) {
    await at.open(`?q=${query}`);
    counts.push(await at.count());
  }
  const [one = 0, two = 0, without = 0, phrase = 0, latin = 0] = counts;
  assert.ok(one > two && two > without && without > 0, counts.join());
  assert.ok(phrase < two && latin > 0, counts.join());
});

test('should say which term is missing, and lead to what there is', async () => {
  await at.open('?q=科协 龘龘');
  assert.match(await status(), /没有找到“科协 龘龘”，共 0 篇/);
  assert.match((await at.page.textContent('#search-reasons')) ?? '', /库中各篇均无：龘龘/);
  await at.page.locator('.nearest a').first().click();
  await at.answered();
  assert.ok((await at.count()) > 0);
});

test('should say how many hits there are without filters', async () => {
  await at.open('?q=科协&year=1950');
  assert.equal(await at.count(), 0);
  assert.match((await at.page.textContent('#search-reasons')) ?? '', /不加筛选，有 \d+ 篇/);
  await at.page.locator('#search-reasons a').click();
  await at.answered();
  assert.ok((await at.count()) > 0);
});

test('should explain itself where nothing is asked, and fold the filters on a phone', async () => {
  await at.page.setViewportSize({ width: 360, height: 800 });
  await at.open('');
  assert.ok(await at.page.locator('.search-help dl').isVisible());
  await at.open('?q=科协');
  assert.equal(await at.page.locator('.search-help dl').isVisible(), false);
  assert.equal(await at.page.locator('#search-groups').isVisible(), false);
  await at.page.getByText('筛选').click();
  assert.ok(await box('2023').isVisible());
  assert.equal(await at.page.evaluate(() => document.documentElement.scrollWidth), 360);
});

test('should have the index opened before anything is asked', async () => {
  const table = at.page.waitForRequest(/\/p0\/table\./);
  await at.open('');
  await table;
});

test('should show hostile filters as text', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  await at.open(`?q=科协&section=${encodeURIComponent(hostile)}&publication=${'长'.repeat(5000)}`);
  assert.equal(await at.page.locator('.search img').count(), 0);
  assert.equal(await at.page.locator('.chip').first().textContent(), '长'.repeat(5000));
  assert.equal(await at.page.evaluate(() => document.documentElement.scrollWidth), 360);
});

test('should have given the browser nothing to complain about', () => {
  assert.deepEqual(at.complaints, []);
});
