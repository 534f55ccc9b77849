import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { type Reader, reader } from '../support/search-page.ts';

let at: Reader;

before(async () => {
  at = await reader();
});

after(() => at?.close());

const states: Record<string, () => Promise<void>> = {
  'nothing asked': () => at.open(''),
  'hits, filters and a jump': () => at.open('?q=北京&year=2023&section=学会动态'),
  'nothing found': () => at.open('?q=科协 龘龘'),
  suggestions: async () => {
    await at.open('');
    await at.page.click('#search-field');
    await at.page.waitForSelector('#search-field[role="combobox"]');
    await at.page.keyboard.type('科协');
    await at.page.getByRole('option').first().waitFor();
    await at.page.keyboard.press('ArrowDown');
  },
};

for (const [name, show] of Object.entries(states)) {
  test(`should leave nothing for axe to find with ${name}, in any width and in light and dark`, async () => {
    for (const width of [360, 768, 1280]) {
      await at.page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await at.page.emulateMedia({ colorScheme });
        await show();
        assert.deepEqual(await findings(), [], `${width} ${colorScheme}`);
      }
    }
  });
}

test('should leave nothing for axe to find on a marked article', async () => {
  await at.open('?q=科协');
  await at.page.locator('#search-results a').first().click();
  await at.page.locator('main mark').first().waitFor();
  assert.deepEqual(await findings(), []);
});

test('should let the filters be unfolded on a phone without a finding', async () => {
  await at.page.setViewportSize({ width: 360, height: 800 });
  await at.open('?q=科协');
  await at.page.getByText('筛选').click();
  assert.deepEqual(await findings(), []);
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
