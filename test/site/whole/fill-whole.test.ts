import assert from 'node:assert/strict';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { writeFrontMatter } from '../../../src/5-articles/front-matter.ts';
import { renderSite } from '../../../src/site/render.ts';
import { siteBelow } from '../../../src/site/settings/site.ts';
import { withTexts } from '../../../src/site/whole/fill-whole.ts';
import { anArticle, anIssue } from '../archive.ts';
import { aSite } from '../machines/context.ts';

let folder: string;
const read = (path: string) => readFile(join(folder, 'site', path), 'utf8');

async function writeIssue(id: string, articles: ReturnType<typeof anArticle>[], unplaced = '') {
  const place = join(folder, 'issues', id);
  await mkdir(place, { recursive: true });
  const { frontMatter } = anIssue({ id, publication: '甲报', number: 1, source: `${id}.txt` });
  await writeFile(join(place, 'index.md'), writeFrontMatter(frontMatter, unplaced));
  for (const { name, frontMatter: facts, markdown } of articles) {
    const text = writeFrontMatter({ ...facts, issue: id }, markdown);
    await writeFile(join(place, `${name}.md`), text);
  }
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whole-'));
  await mkdir(join(folder, 'bulletins'));
  const [one, two, three] = [
    anArticle({ order: 1, title: '前言<!--text-of:/-->' }),
    anArticle({ order: 2, title: '甲学会年会', section: '动态', organizations: ['甲学会', '乙'] }),
    anArticle({ order: 3, title: '', section: '动态' }),
  ];
  await writeIssue(
    'a-1',
    [
      { ...one, name: '01', markdown: '一段，$& 与 <!--text-of:/issues/a-1/02/-->。\n\n二段。' },
      { ...two, name: '02', markdown: '年会[召开](/about/)。' },
      { ...three, name: '03', markdown: '' },
    ],
    '无处可归的文字。',
  );
  await writeIssue('empty', []);
  await renderSite({
    issuesDir: join(folder, 'issues'),
    bulletinsDir: join(folder, 'bulletins'),
    outputDir: join(folder, 'site'),
    site: siteBelow({ ...aSite, address: 'https://example.org/archive/' }, '/archive/'),
  });
});

after(() => rm(folder, { recursive: true }));

test('should hold all texts of an issue, each below its headline, which leads to its page', async () => {
  const page = await read('issues/a-1/full/index.html');
  const texts = [...page.matchAll(/<div class="text"[^>]*>(.*?)<\/div>/gsu)].map(([, text]) =>
    text?.trim(),
  );
  assert.deepEqual(texts, [
    '<p>一段，$&#x26; 与 &#x3C;!--text-of:/issues/a-1/02/-->。</p>\n<p>二段。</p>',
    '<p>年会<a href="/archive/about/">召开</a>。</p>',
    '',
    texts[3],
  ]);
  assert.match(texts[3] ?? '', /无处可归的文字/);
  assert.match(page, /<h3[^>]*><a href="\/archive\/issues\/a-1\/02\/">甲学会年会<\/a><\/h3>/);
  assert.match(page, /<p class="credit"><bdi>甲学会<\/bdi>、<bdi>乙<\/bdi><\/p>/);
});

test('should lead from the issue to the whole of it, and print where it is from', async () => {
  assert.match(await read('issues/a-1/index.html'), /href="\/archive\/issues\/a-1\/full\/"/);
  const page = await read('issues/a-1/full/index.html');
  assert.match(page, /class="article-source">.*https:\/\/example\.org\/archive\/issues\/a-1\/</);
});

test('should leave it to the articles’ own pages to be found', async () => {
  assert.match(await read('issues/a-1/full/index.html'), /<meta name="robots" content="noindex">/);
  assert.doesNotMatch(await read('issues/a-1/full/index.html'), /rel="canonical"/);
  assert.doesNotMatch(await read('sitemap-undated.xml'), /full/);
});

test('should make no such page of an issue without articles', async () => {
  await assert.rejects(access(join(folder, 'site/issues/empty/full/index.html')));
  assert.doesNotMatch(await read('issues/empty/index.html'), /full/);
});

test('should take no text for another mark', () => {
  const frame = '<!--text-of:/a/--><!--text-of:/b/-->';
  const pages: Record<string, string> = {
    '/a/': '<div class="text"><!--text-of:/b/--></div>',
    '/b/': '<div class="text">乙</div>',
  };
  assert.equal(
    withTexts(frame, (address) => pages[address]),
    '<!--text-of:/b/-->乙',
  );
});
