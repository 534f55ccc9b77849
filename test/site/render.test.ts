import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { writeFrontMatter } from '../../src/5-articles/front-matter.ts';
import { warningsFile } from '../../src/5-articles/warnings.ts';
import { diagnose } from '../../src/diagnostics.ts';
import { renderSite } from '../../src/site/render.ts';
import { usualSite } from '../../src/site/settings/site.ts';
import { anArticle, anIssue } from './archive.ts';

let issuesDir: string;
let bulletinsDir: string;
let outputDir: string;

const read = (path: string) => readFile(join(outputDir, path), 'utf8');
const render = () => renderSite({ issuesDir, bulletinsDir, outputDir, site: usualSite() });
const issuePage = 'issues/a-1/index.html';

before(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'render-'));
  [issuesDir, bulletinsDir, outputDir] = ['issues', 'bulletins', 'site'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await mkdir(join(issuesDir, 'a-1'), { recursive: true });
  await mkdir(bulletinsDir);
  await writeFile(join(bulletinsDir, '简报.txt'), Buffer.from([0xbc, 0xf2, 0xb1, 0xa8]));
  const { frontMatter } = anIssue({
    publication: '<b>甲&乙</b>',
    date: '2022-03~',
    supplied: { date: '据正文所记日期推断' },
    warnings: ['12:1: 标题“年会”没有找到正文 (headline-without-text)'],
    colophon: [{ lines: ['没有标签的一行'] }],
    contents: ['一'],
    corrected: ['number', 'dropped'],
  });
  await write('index.md', writeFrontMatter(frontMatter, '无处可归的一行。\n'));
  const articles = [
    anArticle({ order: 1, title: '<script>alert(1)</script>', section: '"动态"' }),
    anArticle({ order: 2, title: '一', corrected: ['title', 'split'] }),
    anArticle({ order: 3, title: '题'.repeat(200), organizations: ['甲'] }),
    anArticle({ order: 4, title: '' }),
  ];
  const bodies = ['{{ 7 * 7 }}{% raw %}', '---js\nthrow 1\n---\n\n后文。', '正文。', ''];
  for (const [index, article] of articles.entries()) {
    await write(`${article.name}.md`, writeFrontMatter(article.frontMatter, bodies[index] ?? ''));
  }
  await render();
});

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(issuesDir, 'a-1', name), text);
}

test('should show doubts in English in an English interface', async () => {
  const doubt = diagnose('headline-without-text', 'a.txt', { line: 12, column: 1 }, '年会');
  const [file] = warningsFile([doubt]);
  assert.ok(file);
  await write(file.name, file.text);
  const english = join(dirname(outputDir), 'english');
  const site = { ...usualSite(), language: 'en' as const };
  await renderSite({ issuesDir, bulletinsDir, outputDir: english, site });
  const page = await readFile(join(english, 'review/index.html'), 'utf8');
  assert.match(page, /<html lang="en">/);
  assert.ok(page.includes(doubt.message.en));
  assert.doesNotMatch(page, /标题“年会”没有找到正文/);
});

test('should show in the review what is doubted, as text', async () => {
  const page = await read('review/index.html');
  assert.match(page, /标题“年会”没有找到正文/);
  assert.match(page, /&lt;b&gt;甲&amp;乙&lt;\/b&gt;/);
  assert.doesNotMatch(page, /<script>|<b>/);
});

test('should never let text of a bulletin become markup', async () => {
  const pages = ['index.html', issuePage, 'issues/a-1/01/index.html', 'issues/a-1/02/index.html'];
  for (const page of [...pages, 'sections/index.html']) {
    assert.doesNotMatch(await read(page), /<script>|<b>|"动态"/);
  }
  assert.match(await read(issuePage), /&lt;b&gt;甲&amp;乙&lt;\/b&gt;/);
  assert.match(await read(issuePage), /<title>&lt;b&gt;甲&amp;乙&lt;\/b&gt; 约2022年3月 · /);
});

test('should not run what looks like a template or front matter', async () => {
  assert.match(await read('issues/a-1/01/index.html'), /\{\{ 7 \* 7 \}\}\{% raw %\}/);
  assert.match(await read('issues/a-1/02/index.html'), /throw 1[\s\S]*后文。/);
});

test('should need neither inline scripts nor inline styles', async () => {
  for (const page of ['index.html', issuePage, 'search/index.html']) {
    assert.doesNotMatch(
      await read(page),
      /<style|\sstyle=|\son\w+=|<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))/,
    );
  }
});

test('should say what an editor supplied, and how it is known', async () => {
  const page = await read(issuePage);
  assert.match(page, /约2022年3月<\/time><span class="supplied">［编者补］/);
  assert.match(page, /据正文所记日期推断/);
});

test('should tell readers what the editors corrected, and only where they did', async () => {
  assert.match(await read(issuePage), /本期经编者更正：期号、剔除混入的页眉等。/);
  assert.match(await read('issues/a-1/02/index.html'), /本篇经编者更正：标题、拆分为篇。/);
  assert.doesNotMatch(await read('issues/a-1/01/index.html'), /经编者更正/);
});

test('should say that the split is in doubt, and show the text without a place', async () => {
  const page = await read(issuePage);
  assert.match(page, /存疑 1 处/);
  assert.match(page, /第 12 行<\/span> 标题“年会”没有找到正文<\/li>/);
  assert.match(page, /未归类的文字[\s\S]*<p id="p1">无处可归的一行。</);
});

test('should show editors the audit of the archive', async () => {
  const page = await read('audit/index.html');
  assert.match(page, /<h2>&lt;b&gt;甲&amp;乙&lt;\/b&gt;/);
  assert.match(page, /<th scope="row">2022<\/th>[\s\S]*href="\/issues\/a-1\/"/);
  assert.match(page, /未见重号或矛盾/);
  assert.match(await read('issues/index.html'), /href="\/audit\/"/);
});

test('should serve the raw bulletin byte for byte', async () => {
  const source = await readFile(join(outputDir, 'issues/a-1/source.txt'));
  assert.deepEqual([...source], [0xbc, 0xf2, 0xb1, 0xa8]);
  assert.match(await read(issuePage), /href="\/issues\/a-1\/source\.txt" download/);
});

test('should stand articles without section, organization, headline or text', async () => {
  assert.match(await read('issues/a-1/04/index.html'), /<h1[^>]*>（无题）<\/h1>/);
  assert.match(await read('issues/a-1/03/index.html'), /题{200}/);
});

test('should write the same pages again, and not those of what has changed or left', async () => {
  const before = await read('index.html');
  await render();
  assert.equal(await read('index.html'), before);
  await rm(join(issuesDir, 'a-1', '04.md'));
  await write('02.md', writeFrontMatter(anArticle({ order: 2 }).frontMatter, '改过的正文。'));
  await render();
  assert.match(await read('issues/a-1/02/index.html'), /改过的正文。/);
  await assert.rejects(stat(join(outputDir, 'issues/a-1/04')));
  assert.doesNotMatch(await read(issuePage), /\/04\//);
});
