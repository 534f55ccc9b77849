import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Reader, reader } from '../support/search-page.ts';

let at: Reader;

before(async () => {
  at = await reader();
});

after(() => at?.close());

const FIELD = '.site-header input[name="q"]';
const options = () => at.page.getByRole('listbox').getByRole('option');
const factsOf = (kind: string) =>
  at.page.locator('.suggestion-facts').filter({ hasText: new RegExp(`^${kind}`) });
const typeIn = async (text: string) => {
  await at.page.goto(at.site.url);
  await at.page.click(FIELD);
  await at.page.waitForSelector(`${FIELD}[role="combobox"]`);
  await at.page.keyboard.type(text);
};

test('should lead to the field by a slash, but not while the reader types', async () => {
  await at.page.goto(at.site.url);
  await at.page.keyboard.press('/');
  const focused = () => at.page.evaluate(() => (document.activeElement as HTMLInputElement).name);
  assert.equal(await focused(), 'q');
  await at.page.keyboard.type('T/CMES');
  assert.equal(await at.page.inputValue(FIELD), 'T/CMES');
});

test('should suggest an issue by its number, and go there by arrow and Enter', async () => {
  await typeIn('2023年第7期');
  await options().first().waitFor();
  assert.equal(await at.page.getAttribute(FIELD, 'aria-expanded'), 'true');
  await at.page.keyboard.press('ArrowDown');
  const active = await at.page.getAttribute(FIELD, 'aria-activedescendant');
  assert.equal(await at.page.locator(`#${active}`).getAttribute('aria-selected'), 'true');
  await at.page.keyboard.press('Enter');
  await at.page.waitForURL(/\/issues\/kexiemeizhoudongtai-2023-07\/$/);
});

test('should suggest sections, organizations and headlines by a part of their names', async () => {
  await typeIn('科协');
  for (const kind of ['栏目', '机构', '标题']) await factsOf(kind).first().waitFor();
});

test('should suggest places before the index is there, and keep the chosen one when headlines follow', async () => {
  let allow = () => {};
  const allowed = new Promise<void>((resolve) => {
    allow = resolve;
  });
  await at.page.route('**/pagefind/**', async (route) => {
    await allowed;
    await route.continue();
  });
  await typeIn('科协');
  await factsOf('机构').first().waitFor();
  assert.equal(await factsOf('标题').count(), 0);
  await at.page.keyboard.press('ArrowDown');
  const chosen = () => at.page.locator('[role="option"][aria-selected="true"]').allTextContents();
  const before = await chosen();
  assert.equal(before.length, 1);
  allow();
  await factsOf('标题').first().waitFor();
  assert.deepEqual(await chosen(), before);
  await at.page.unrouteAll();
});

test('should open a headline that was clicked, with what was typed marked', async () => {
  await typeIn('京宁两地');
  await options().filter({ hasText: '标题' }).first().click();
  await at.page.waitForURL(/\/issues\//);
  assert.equal(await at.page.locator('h1 mark').textContent(), '京宁两地');
});

test('should search for what was typed when Enter follows no arrow, also after Escape', async () => {
  await typeIn('科协');
  await options().first().waitFor();
  await at.page.keyboard.press('ArrowDown');
  await at.page.keyboard.press('ArrowUp');
  assert.equal(await at.page.getAttribute(FIELD, 'aria-activedescendant'), null);
  await at.page.keyboard.press('ArrowDown');
  await at.page.keyboard.press('Escape');
  assert.equal(await options().count(), 0);
  assert.equal(await at.page.inputValue(FIELD), '科协');
  await at.page.keyboard.press('Enter');
  await at.page.waitForURL(/\/search\/\?q=/);
});

test('should not take the Enter of an input method for the reader’s', async () => {
  await typeIn('科协');
  await options().first().waitFor();
  await at.page.keyboard.press('ArrowDown');
  await at.page.locator(FIELD).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  assert.equal(at.page.url(), at.site.url);
});

test('should offer above the hits the page that is called what was searched for', async () => {
  const jumps = at.page.locator('#search-jumps a');
  for (const [query, address] of [
    ['2023年第7期', /\/issues\/kexiemeizhoudongtai-2023-07\/$/],
    ['2023-03-10', /\/issues\/kexiemeizhoudongtai-2023-07\/$/],
    ['学会动态', /\/sections\/xuehuidongtai-/],
    ['北京制冷学会', /\/organizations\/beijingzhilengxuehui-/],
  ] as const) {
    await at.open(`?q=${query}`);
    assert.match((await jumps.first().getAttribute('href')) ?? '', address, query);
  }
  await at.open('?q=科协');
  assert.equal(await jumps.count(), 0);
});

test('should have given the browser nothing to complain about', () => {
  assert.deepEqual(at.complaints, []);
});
