import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { organizationAddress } from '../../src/site/addresses.ts';
import { type Reader, reader } from '../support/search-page.ts';

/** Not at the root: redirects and links must lead below the prefix. */
const PREFIX = '/archive/';
const NAME = '北京市门头沟区科学技术协会';
const ALIAS = '门头沟区科协';

let at: Reader;

before(async () => {
  at = await reader(PREFIX);
});

after(() => at?.close());

const addressOf = (name: string) => new URL(organizationAddress(name).slice(1), at.site.url).href;

test('should lead on from the address of another name, without a script', async () => {
  const context = await at.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(addressOf(ALIAS));
  await page.waitForURL(addressOf(NAME));
  assert.equal(await page.locator('h1').textContent(), NAME);
  await context.close();
});

test('should link an article’s printed name to the page of its organization', async () => {
  await at.page.goto(addressOf(NAME));
  await at.page.locator('.run-articles a.headline').first().click();
  const credit = at.page.locator('main').getByRole('link', { name: ALIAS, exact: true }).first();
  assert.equal(
    new URL((await credit.getAttribute('href')) ?? '', at.page.url()).href,
    addressOf(NAME),
  );
});

test('should offer an organization by its other name', async () => {
  await at.open(`?q=${ALIAS}`);
  const jump = at.page.locator('main').getByRole('link', { name: NAME, exact: true }).first();
  assert.equal(await jump.getAttribute('href'), addressOf(NAME));
});

test('should offer an organization by its name where no text prints that', async () => {
  await at.open(`?q=${NAME}`);
  assert.equal(await at.count(), 0);
  const jump = at.page.locator('main').getByRole('link', { name: NAME, exact: true });
  await jump.first().waitFor();
});

test('should filter by an organization under all its names, also as an earlier address names it', async () => {
  for (const name of [NAME, ALIAS]) {
    await at.open(`?q=科协&organization=${name}`);
    assert.equal(await at.count(), 2, name);
  }
});

test('should show each year with its articles to those who hear the page', async () => {
  await at.page.goto(addressOf(NAME));
  const rows = await at.page.locator('.activity tbody tr').allTextContents();
  assert.deepEqual(rows, ['20232']);
});

for (const [name, path] of Object.entries({
  organization: organizationAddress(NAME),
  'organization with members': organizationAddress('北京市科学技术协会'),
  'index from A to Z': '/organizations/',
  'index by number of articles': '/organizations/by-articles/',
  'names to decide on': '/organizations/unresolved/',
})) {
  test(`should leave nothing for axe to find on the page: ${name}`, async () => {
    for (const width of [360, 768, 1280]) {
      await at.page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await at.page.emulateMedia({ colorScheme });
        await at.page.goto(new URL(path.slice(1), at.site.url).href);
        assert.deepEqual(await findings(), [], `${width} ${colorScheme}`);
        const wide = 'document.documentElement.scrollWidth > innerWidth';
        assert.equal(await at.page.evaluate(wide), false, `${width}`);
      }
    }
  });
}

test('should complain of nothing', () => {
  assert.deepEqual(at.complaints, []);
});

/** What axe finds on the page as it is, rule by rule with the elements. */
async function findings(): Promise<string[]> {
  await at.page.evaluate(axe.source);
  return at.page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await runner.run();
    if (passes.length === 0) return ['axe did not look at anything'];
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
