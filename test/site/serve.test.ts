import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeFrontMatter } from '../../src/5-articles/front-matter.ts';
import { isFree, type ServedSite, serveSite } from '../../src/site/serve.ts';
import { siteBelow, usualSite } from '../../src/site/settings/site.ts';
import { anArticle, anIssue } from './archive.ts';

/** Away from the port of `npm start`; where it is taken, the next free one is used. */
const PORT = 18_080;

let issueDir: string;
let site: ServedSite;
let settings = usualSite();

before(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'serve-'));
  const issuesDir = join(folder, 'issues');
  issueDir = join(issuesDir, 'a-1');
  await mkdir(issueDir, { recursive: true });
  await writeFile(join(issueDir, 'index.md'), writeFrontMatter(anIssue().frontMatter, ''));
  await writeArticle('01.md', '原先的标题');
  await writeArticle('02.md', '另一篇');
  const outputDir = join(folder, 'site');
  site = await serveSite({
    issuesDir,
    bulletinsDir: folder,
    outputDir,
    readSettings: async () => ({ site: settings }),
    port: PORT,
  });
});

after(() => site?.close());

async function writeArticle(name: string, title: string): Promise<void> {
  const order = Number.parseInt(name, 10);
  await writeFile(
    join(issueDir, name),
    writeFrontMatter(anArticle({ title, order }).frontMatter, '正文。\n'),
  );
}

/** Asks for a page until it is as expected, or for ten seconds. */
async function eventually(path: string, expected: (status: number, text: string) => boolean) {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(site.url + path);
    if (expected(response.status, await response.text())) return;
    await sleep(100);
  }
  assert.fail(`${path} is not as expected`);
}

test('should serve the pages and the search index', async () => {
  assert.match(site.url, /^http:\/\/localhost:\d+$/);
  await eventually('/issues/a-1/01/', (status, text) => status === 200 && text.includes('原先'));
  await eventually('/pagefind/pagefind.js', (status) => status === 200);
});

test('should show an article that has changed, on every page that names it', async () => {
  await writeArticle('01.md', '改过的标题');
  await eventually('/issues/a-1/01/', (_, text) => text.includes('改过的标题'));
  await eventually('/issues/a-1/', (_, text) => text.includes('改过的标题'));
});

test('should go on after a file that could not be read', async () => {
  await writeFile(join(issueDir, '01.md'), '没有著录');
  await sleep(1000);
  await writeArticle('01.md', '又改的标题');
  await eventually('/', (_, text) => text.includes('又改的标题'));
});

test('should drop an article that is gone', async () => {
  await rm(join(issueDir, '02.md'));
  await eventually('/issues/a-1/02/', (status) => status === 404);
});

test('should move with the settings to another base path, and back', async () => {
  const { url } = site;
  const { port } = new URL(url);
  settings = siteBelow(usualSite(), '/archive/');
  await site.refresh();
  assert.equal(site.url, `http://localhost:${port}/archive/`);
  await eventually('issues/a-1/', (status, text) => {
    return status === 200 && text.includes('href="/archive/issues/a-1/01/"');
  });
  settings = usualSite();
  await site.refresh();
  assert.equal(site.url, url);
  await eventually('/issues/a-1/', (_, text) => text.includes('href="/issues/a-1/01/"'));
  await writeArticle('01.md', '搬回后改的标题');
  await eventually('/issues/a-1/', (_, text) => text.includes('搬回后改的标题'));
});

test('should wait for a build that is under way before it moves', async () => {
  await writeArticle('01.md', '正在构建时改的标题');
  // Past the moment when the build begins, and before its end.
  await sleep(400);
  settings = siteBelow(usualSite(), '/archive/');
  await site.refresh();
  await eventually('issues/a-1/', (_, text) => text.includes('正在构建时改的标题'));
  settings = usualSite();
  await site.refresh();
  await eventually('/issues/a-1/', (_, text) => text.includes('href="/issues/a-1/01/"'));
});

test('should know a port in use from a free one', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const { port } = other.address() as AddressInfo;
  assert.equal(await isFree(port), false);
  await new Promise((resolve) => other.close(resolve));
  assert.equal(await isFree(port), true);
});
