import assert from 'node:assert/strict';
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { writeFrontMatter } from '../../src/5-articles/front-matter.ts';
import { renderSite } from '../../src/site/render.ts';
import { siteBelow } from '../../src/site/settings/site.ts';
import { anArticle, anIssue } from './archive.ts';
import { aSite } from './machines/context.ts';

let folder: string;
let pages: string[];

/** So many that the organization and the section have a second page. */
const COUNT = 101;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'breadcrumbs-'));
  const place = join(folder, 'issues/a-1');
  await mkdir(place, { recursive: true });
  await mkdir(join(folder, 'bulletins'));
  const { frontMatter } = anIssue({ publication: '甲报', year: 2023, number: 7 });
  await writeFile(join(place, 'index.md'), writeFrontMatter(frontMatter, ''));
  for (let order = 1; order <= COUNT; order++) {
    const organizations = ['甲学会', `${order}号学会`, `乙${order}学会`];
    const { name, frontMatter: facts } = anArticle({ order, section: '动态', organizations });
    await writeFile(join(place, `${name}.md`), writeFrontMatter(facts, '一段。'));
  }
  const outputDir = join(folder, 'site');
  await renderSite({
    issuesDir: join(folder, 'issues'),
    bulletinsDir: join(folder, 'bulletins'),
    outputDir,
    site: siteBelow(aSite, '/archive/'),
    review: false,
  });
  pages = (await readdir(outputDir, { recursive: true }))
    .filter((path) => path.endsWith('index.html'))
    .map((path) => dirname(path));
});

after(() => rm(folder, { recursive: true }));

const stepsOf = async (page: string) => {
  const html = await readFile(join(folder, 'site', page, 'index.html'), 'utf8');
  const [, list = ''] = /<nav class="breadcrumb"[^>]*>(.*?)<\/nav>/su.exec(html) ?? [];
  return [...list.matchAll(/<a href="\/archive\/([^"]*)">([^<]*)<\/a>/gu)].map(
    ([, address = '', name = '']) => ({ address, name }),
  );
};
const namesOf = async (page: string) => (await stepsOf(page)).map(({ name }) => name);

test('should lead home from every page below another, and over pages that are there', async () => {
  const below = pages.filter((page) => page.includes('/'));
  assert.ok(below.some((page) => page.startsWith('organizations/') && page.endsWith('/page-2')));
  for (const page of below) {
    const [home, ...steps] = await stepsOf(page);
    assert.deepEqual(home, { address: '', name: '首页' }, page);
    assert.ok(steps.length > 0, page);
    for (const { address } of steps) {
      assert.notEqual(`${page}/`, address);
      await access(join(folder, 'site', address, 'index.html'));
    }
  }
});

test('should show none on the pages right below home', async () => {
  for (const page of pages.filter((page) => !page.includes('/'))) {
    assert.deepEqual(await stepsOf(page), [], page);
  }
});

test('should lead from an article over publication, year and issue', async () => {
  const names = ['首页', '甲报', '2023年', '2023年第7期'];
  assert.deepEqual(await namesOf('issues/a-1/01'), names);
  assert.deepEqual(await namesOf('issues/a-1/full'), names);
  assert.deepEqual(await namesOf('issues/a-1'), names.slice(0, -1));
});
