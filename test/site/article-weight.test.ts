import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sampleArchive } from '../support/sample.ts';

/** HTML and CSS over the wire. */
const MOST = 20 * 1024;
/** What a server sends before it waits for an answer: ten packets (RFC 6928), less the headers. */
const FIRST_ROUND_TRIP = 10 * 1460 - 1024;

let pages: { name: string; html: string }[];

before(async () => {
  const { outputDir } = await sampleArchive();
  pages = readdirSync(outputDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^issues\/[^/]+\/\d+\/index\.html$/.test(name.replaceAll('\\', '/')))
    .map((name) => ({ name, html: readFileSync(join(outputDir, name), 'utf8') }));
  assert.ok(pages.length > 40);
});

test('should come in one round trip, and never weigh more than 20 KB', () => {
  for (const { name, html } of pages) {
    const weight = gzipSync(html).length;
    assert.ok(weight <= Math.min(MOST, FIRST_ROUND_TRIP), `${name}: ${weight} bytes`);
  }
});

test('should wait for nothing from elsewhere before it shows', () => {
  for (const { name, html } of pages) {
    assert.doesNotMatch(html, /rel="?stylesheet|@import|@font-face|url\(/, name);
    for (const [script] of html.matchAll(/<script[^>]*>/g)) {
      assert.match(script, /type="(?:module|application\/[a-z+]+)"/, name);
    }
    assert.match(html, /<style>[^<]+<\/style>/, name);
  }
});
