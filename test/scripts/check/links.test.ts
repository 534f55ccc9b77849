import assert from 'node:assert/strict';
import { test } from 'node:test';
import { links } from '../../../scripts/check/links.ts';
import { findingsIn, page } from './planted.ts';

const linking = (...addresses: readonly string[]) =>
  page({ body: addresses.map((address) => `<a href="${address}">去</a>`).join('\n') });

test('should find links, pictures, forms and style sheets that lead nowhere', async (context) => {
  const found = await findingsIn(context, links, {
    'a/index.html': page({
      body: `<a href="/gone/">去</a>
<img src="gone.png" srcset="/assets/archive-AAAAAAAA.css 1x, gone-2.png 2x" alt="">
<form action="/search/"></form>`,
    }),
    'assets/b.css':
      'a { background: url("gone.svg") } b { background: url(data:image/png;base64,AA) }',
  });
  assert.deepEqual(found, [
    'a/index.html:12: found nothing at /gone/ (link)',
    'a/index.html:13: found nothing at gone.png (link)',
    'a/index.html:13: found nothing at gone-2.png (link)',
    'a/index.html:14: found nothing at /search/ (link)',
    'assets/b.css: found nothing at gone.svg (link)',
  ]);
});

test('should find fragments that name no place, in this page and in another', async (context) => {
  const found = await findingsIn(context, links, {
    'a/index.html': linking('#here', '#top', '../b/#p-2', '/b/#p-3', '../b/#:~:text=一'),
    'b/index.html': page({ body: '<p id="p-2">一</p>' }),
  });
  assert.deepEqual(found, [
    'a/index.html:12: found no such place in the page: #here (fragment)',
    'a/index.html:15: found no such place in the page: /b/#p-3 (fragment)',
  ]);
});

test('should find a page to which nothing leads', async (context) => {
  const found = await findingsIn(context, links, { 'index.html': page(), 'a/index.html': page() });
  assert.deepEqual(found, ['a/index.html: found no page that leads here (orphan)']);
});

test('should find a link that leaves the path below which the site stands', async (context) => {
  const below = (text: string) => text.replaceAll('"/assets', '"/archive/assets');
  const found = await findingsIn(context, links, {
    'index.html': below(linking('/archive/a/', '/a/')),
    'a/index.html': below(page()),
  });
  assert.deepEqual(found, ['index.html:13: leads out of /archive/: /a/ (link-prefix)']);
});

test('should leave other hosts alone, but not its own by its full name', async (context) => {
  const found = await findingsIn(context, links, {
    'a/index.html': page({
      head: '<link rel="canonical" href="https://archive.example.org/a/">',
      body: '<a href="https://example.com/gone/">去</a><a href="mailto:a@example.org">信</a><a href="https://archive.example.org/gone/">去</a>',
    }),
  });
  assert.deepEqual(found, [
    'a/index.html:12: found nothing at https://archive.example.org/gone/ (link)',
  ]);
});

test('should follow a page that has moved, to which nothing needs to lead', async (context) => {
  const moved = (to: string) =>
    page({ head: `<meta http-equiv="refresh" content="0; url=${to}">` });
  const found = await findingsIn(context, links, {
    'index.html': page(),
    'old/index.html': moved('/'),
    'older/index.html': moved('/gone/'),
  });
  assert.deepEqual(found, ['older/index.html: found nothing at /gone/ (link)']);
});
