import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { findings } from '../support/findings.ts';
import { type Reader, reader } from '../support/search-page.ts';

let at: Reader;
const issue = 'issues/kexiemeizhoudongtai-2023-07/';

before(async () => {
  at = await reader();
});

after(() => at?.close());

const open = (address: string) => at.page.goto(new URL(address, at.site.url).href);

test('should show, as a browser reads it, the raw bulletin to the character', async () => {
  await open(`${issue}source/`);
  const shown = await at.page.locator('.raw-text').allTextContents();
  assert.equal(shown.join(''), readFileSync('content/bulletins/科协每周动态-2023-07.txt', 'utf8'));
});

test('should lead from an article to its lines, and from there back', async () => {
  await open(`${issue}02/`);
  const ways = at.page.locator('.source-beside a');
  assert.deepEqual(await ways.allTextContents(), ['对照原文', 'Markdown', 'JSON']);
  await ways.first().click();
  assert.match(at.page.url(), /\/source\/#article-2$/);
  const line = at.page.locator('li:has(:target)');
  const box = await line.boundingBox();
  assert.ok(box && box.y >= 0 && box.y < (at.page.viewportSize()?.height ?? 0));
  await line.locator('.raw-labels a').click();
  assert.match(at.page.url(), /\/02\/$/);
});

test('should leave numbers and labels behind when lines are copied', async () => {
  await open(`${issue}source/`);
  const selected = await at.page.evaluate(() => {
    const line = document.querySelector('.raw-lines > li:has(.raw-labels)');
    if (line) getSelection()?.selectAllChildren(line);
    return [
      getSelection()?.toString().trim(),
      line?.querySelector('.raw-text')?.textContent?.trim(),
    ];
  });
  assert.equal(selected[0], selected[1]);
});

test('should leave nothing for axe to find, in any width and in light and dark', async () => {
  await open(`${issue}source/`);
  for (const width of [360, 768, 1280]) {
    await at.page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await at.page.emulateMedia({ colorScheme });
      assert.deepEqual(await findings(at.page), [], `${width} ${colorScheme}`);
      const wide = await at.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(wide, false, `${width}`);
    }
  }
});
