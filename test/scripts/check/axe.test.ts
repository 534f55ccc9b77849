import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe } from '../../../scripts/check/axe.ts';
import { findingsIn, page } from './planted.ts';

test('should find what cannot be read or heard, in any width, in light or in dark', async (context) => {
  const found = await findingsIn(context, axe, {
    'assets/archive-AAAAAAAA.css': `
      .narrow { display: none }
      @media (max-width: 400px) { .narrow { display: block } }
      @media (prefers-color-scheme: dark) { .dark { color: #777; background: #888 } }`,
    '404.html': page(),
    'a/index.html': page({
      body: `<main><h1>一</h1>
<button type="button" class="narrow"></button>
<p class="dark">昆虫学会</p></main>`,
    }),
  });
  assert.deepEqual(found, [
    'a/index.html: Buttons must have discernible text: button at 360 px, light (button-name)',
    'a/index.html: Elements must meet minimum color contrast ratio thresholds: p at 360 px, dark (color-contrast)',
  ]);
});
