import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import * as around from '../../../src/site/client/around-pagefind.ts';
import { writeProgram } from '../../../src/site/search/pagefind.ts';

const browsersFetch = globalThis.fetch;
after(() => {
  globalThis.fetch = browsersFetch;
});

/** What comes of a file for Pagefind's program when the host answers this. */
async function fetched(body: Uint8Array, status = 200): Promise<[number, string]> {
  globalThis.fetch = async () => new Response(new Uint8Array(body), { status });
  const response = await around.fetch('/pagefind/a.pf_index');
  return [response.status, await response.text()];
}

test('should unpack what is fetched', async () => {
  assert.deepEqual(await fetched(gzipSync('pagefind_dcd…')), [200, 'pagefind_dcd…']);
});

test('should leave as it is what the host unpacked, and what is shorter than any packed file', async () => {
  assert.deepEqual(await fetched(Buffer.from('pagefind_dcd…')), [200, 'pagefind_dcd…']);
  assert.deepEqual(await fetched(Buffer.from('')), [200, '']);
});

test('should hand on that a file is not there', async () => {
  assert.deepEqual(await fetched(Buffer.from('nothing here'), 404), [404, 'nothing here']);
});

test('should wake soon whoever looks again and again, and no later than asked', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const woken: number[] = [];
  around.setTimeout(() => woken.push(50), 50);
  around.setTimeout(() => woken.push(0), 0);
  t.mock.timers.tick(2);
  assert.deepEqual(woken.sort(), [0, 50]);
});

test('should stand in the program that is published', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  after(() => rmSync(folder, { recursive: true }));
  await writeProgram(folder);
  const program = readFileSync(join(folder, 'pagefind.js'), 'utf8');
  assert.match(program, /new DecompressionStream\("gzip"\)/);
  // The browser's own are named once each: where ours calls them.
  const own = (name: string) => program.match(new RegExp(`(?<![\\w.])${name}\\(`, 'g'))?.length;
  assert.deepEqual([own('fetch'), own('setTimeout')], [1, 1]);
});
