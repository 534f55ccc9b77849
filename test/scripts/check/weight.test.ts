import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { weight } from '../../../scripts/check/weight.ts';
import { findingsIn, page } from './planted.ts';

/** Text that packs into about as many bytes. */
const noise = (length: number) =>
  Array.from({ length: length / 44 }, (_, at) =>
    createHash('sha256').update(String(at)).digest('base64'),
  ).join('');

test('should find an article’s page that is heavy for what it says', async (context) => {
  const found = await findingsIn(context, weight, {
    'issues/a/1/index.html': page({ head: `<meta name="x" content="${noise(30_000)}">` }),
    'issues/a/2/index.html': page({ body: `<p>${noise(15_000)}</p>` }),
    'issues/a/index.html': page({ head: `<meta name="x" content="${noise(30_000)}">` }),
  });
  assert.equal(found.length, 1);
  assert.match(
    found[0] ?? '',
    /^issues\/a\/1\/index\.html: found \d+ bytes of HTML and CSS; expected at most 20480 \(weight\)$/,
  );
});

test('should let a long article weigh what its words weigh', async (context) => {
  const found = await findingsIn(context, weight, {
    'issues/a/1/index.html': page({ body: `<p>${noise(60_000)}</p>` }),
  });
  assert.deepEqual(found, []);
});

test('should count the style sheets', async (context) => {
  const found = await findingsIn(context, weight, {
    'assets/archive-AAAAAAAA.css': `/* ${noise(30_000)} */`,
    'issues/a/1/index.html': page(),
  });
  assert.equal(found.length, 1);
});
