import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from '../../../src/build.ts';

let folder: string;
let page: (path: string) => Promise<string>;

const lines = Array.from({ length: 1_200 }, (_, at) => `　　会议第 ${at} 项议程由秘书长主持。`);
const bulletin = [
  '科协每周动态 第7期',
  '■ 作物学会召开年会',
  ...lines,
  '<script>alert(1)</script>',
];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'source-'));
  await mkdir(join(folder, 'content/bulletins'), { recursive: true });
  await writeFile(join(folder, 'content/bulletins/简报.txt'), bulletin.join('\r\n'));
  await build({
    contentDir: join(folder, 'content'),
    outputDir: join(folder, 'site'),
    archiveDir: join(folder, 'archive'),
    pathPrefix: '/archive/',
    workers: 0,
  });
  page = (path) => readFile(join(folder, 'site/issues/kexiemeizhoudongtai-07', path), 'utf8');
});

after(() => rm(folder, { recursive: true }));

test('should show all lines of the source, a thousand to a page', async () => {
  const pages = [await page('source/index.html'), await page('source/2/index.html')];
  const numbers = pages.map((html) => [...html.matchAll(/<li id="line-(\d+)"/gu)].length);
  assert.deepEqual(numbers, [1_000, bulletin.length - 1_000]);
  assert.match(pages[1] ?? '', /&lt;script&gt;alert/);
});

test('should lead from the article and the issue to the source, and from there back', async () => {
  const toArticle = '/archive/issues/kexiemeizhoudongtai-07/source/#article-1';
  assert.ok((await page('01/index.html')).includes(`href="${toArticle}"`));
  assert.ok(
    (await page('index.html')).includes('"/archive/issues/kexiemeizhoudongtai-07/source/"'),
  );
  assert.match(await page('source/index.html'), /id="article-1"/);
  assert.match(await page('source/index.html'), /href="\.\.\/01\/"/);
  assert.match(await page('source/2/index.html'), /href="\.\.\/\.\.\/01\/"/);
});

test('should say how many characters there are in all', async () => {
  const count = new Intl.NumberFormat('zh-Hans').format([...bulletin.join('\r\n')].length);
  assert.ok((await page('source/index.html')).includes(`合计 ${count} 个字符`));
});
