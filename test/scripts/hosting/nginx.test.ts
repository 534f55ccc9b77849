import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { CHANGING, UNCHANGING } from '../../../src/site/hosting/headers.ts';
import { securityHeaders } from '../../../src/site/policy.ts';
import { launchBrowser, openPage, policyOf } from '../../support/browser.ts';
import { type RunningNginx, startNginx } from '../../support/nginx.ts';
import { sampleArchive } from '../../support/sample.ts';

for (const prefix of ['/', '/archive/']) {
  describe(`the site at ${prefix} of a real nginx`, () => {
    let root: string;
    let folder: string;
    let nginx: RunningNginx;
    let browser: Browser;

    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(`${nginx.origin}${prefix}${path}`, { redirect: 'manual', headers });
    const header = async (path: string, name: string) => (await get(path)).headers.get(name);

    before(async () => {
      const { outputDir } = await sampleArchive(prefix);
      root = await mkdtemp(join(tmpdir(), 'www-'));
      await chmod(root, 0o755);
      folder = join(root, prefix);
      if (prefix === '/') await rm(root, { recursive: true });
      await rename(outputDir, folder.replace(/\/$/, ''));
      nginx = await startNginx(root, prefix);
      browser = await launchBrowser();
    });

    after(async () => {
      await browser?.close();
      await nginx?.close();
      await rm(root, { recursive: true, force: true });
    });

    test('should serve pages, and lead from a folder’s name to its page', async () => {
      for (const path of ['', 'issues/', 'search/?q=a', 'organizations/']) {
        const response = await get(path);
        assert.equal(response.status, 200, path);
        assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      }
      const redirect = await get('issues');
      assert.equal(redirect.status, 301);
      assert.equal(redirect.headers.get('location'), `${prefix}issues/`);
    });

    test('should answer a wrong address at any depth with the page that leads on', async () => {
      const page = await readFile(join(folder, '404.html'), 'utf8');
      for (const path of ['nothing', 'no/such/page/', 'issues/x/y/z.html', 'assets/old.css']) {
        const response = await get(path);
        assert.equal(response.status, 404, path);
        assert.equal(await response.text(), page);
      }
      assert.match(page, new RegExp(`href="${prefix}assets/archive-`));
    });

    test('should send the security headers with everything, errors included', async () => {
      const policy = policyOf(await readFile(join(folder, 'index.html'), 'utf8'));
      for (const path of ['', 'nothing', 'service-worker.js', 'pagefind/pagefind.js', 'issues']) {
        const { headers } = await get(path);
        for (const [name, value] of Object.entries(securityHeaders(policy))) {
          assert.equal(headers.get(name), value, `${path} ${name}`);
        }
      }
    });

    test('should have files kept for good whose names change with them, and no others', async () => {
      const files = await readdir(folder, { recursive: true });
      const named = files.filter((name) => /-[A-Z0-9]{8}\.\w+$|\.pf_\w+$/.test(name));
      assert.ok(named.length > 10);
      for (const path of named) assert.equal(await header(path, 'cache-control'), UNCHANGING, path);
      for (const path of ['', 'service-worker.js', 'pagefind/parts.json', 'nothing']) {
        assert.equal(await header(path, 'cache-control'), CHANGING, path);
      }
      const tag = await header('issues/', 'etag');
      assert.equal((await get('issues/', { 'if-none-match': tag ?? '' })).status, 304);
    });

    test('should pack what can be packed', async () => {
      const [sheet = ''] = (await readdir(join(folder, 'assets'))).filter((name) =>
        name.startsWith('archive-'),
      );
      for (const path of ['issues/', `assets/${sheet}`, 'service-worker.js', 'jumps/issues.json']) {
        const response = await get(path, { 'accept-encoding': 'gzip' });
        assert.equal(response.headers.get('content-encoding'), 'gzip', path);
        assert.match(response.headers.get('vary') ?? '', /Accept-Encoding/);
      }
    });

    test('should hand over the index as it is packed, and raw bulletins as they came', async () => {
      const files = await readdir(folder, { recursive: true });
      const table = files.find((name) => name.endsWith('.pf_table')) ?? '';
      const packed = Buffer.from(await (await get(table)).arrayBuffer());
      assert.deepEqual(packed, await readFile(join(folder, table)));
      assert.ok(gunzipSync(packed).length > 0);
      const source = files.find((name) => /\/source\.txt$/.test(name)) ?? '';
      const response = await get(source);
      assert.equal(response.headers.get('content-type'), 'text/plain');
      const bytes = Buffer.from(await response.arrayBuffer());
      assert.deepEqual(bytes, await readFile(join(folder, source)));
    });

    test('should keep what is for hosts to itself', async () => {
      for (const path of ['_headers', '_headers.nginx.conf', '.nojekyll', '.bulletin-archive']) {
        assert.equal((await get(path)).status, 404, path);
      }
    });

    test('should search in a browser, which has nothing to complain about', async () => {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${nginx.origin}${prefix}search/?q=科协`);
      await page.waitForSelector('#search-results[data-state="done"]');
      assert.ok((await page.locator('#search-results > li').count()) > 5);
      await page.locator('#search-results a').first().click();
      await page.locator('main mark').first().waitFor();
      assert.deepEqual(complaints, []);
    });
  });
}
