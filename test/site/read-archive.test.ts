import assert from 'node:assert/strict';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeFrontMatter } from '../../src/5-articles/front-matter.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { anArticle, anIssue } from './archive.ts';

/** An archive of one issue and one article, with what each file says instead. */
async function archiveWith(files: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'read-archive-'));
  const issuesDir = join(folder, 'issues');
  const bulletinsDir = join(folder, 'bulletins');
  await mkdir(join(issuesDir, 'a-1'), { recursive: true });
  await mkdir(bulletinsDir);
  const usual = {
    'index.md': writeFrontMatter(anIssue().frontMatter, ''),
    '01.md': writeFrontMatter(anArticle().frontMatter, '正文。\n'),
  };
  for (const [name, text] of Object.entries({ ...usual, ...files })) {
    await writeFile(join(issuesDir, 'a-1', name), text);
  }
  return { issuesDir, bulletinsDir };
}

test('should read an issue with its articles', async () => {
  const { issuesDir, bulletinsDir } = await archiveWith({});
  const [issue, ...others] = await readArchive(issuesDir, bulletinsDir);
  assert.deepEqual(others, []);
  assert.equal(issue?.frontMatter.id, 'a-1');
  assert.equal(issue?.sourcePath, undefined);
  assert.deepEqual(
    issue?.articles.map(({ name, markdown }) => [name, markdown.trim()]),
    [['01', '正文。']],
  );
});

test('should name the file whose front matter is not what it should be', async () => {
  const { issuesDir, bulletinsDir } = await archiveWith({ '01.md': '---\ntitle: 1\n---\n' });
  await assert.rejects(readArchive(issuesDir, bulletinsDir), /01\.md: Unexpected front matter/);
});

test('should leave no fault of an article unheard while the issue’s source is read', async (context) => {
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => unheard.push(reason);
  process.on('unhandledRejection', hear);
  context.after(() => process.off('unhandledRejection', hear));
  // It takes far longer to read than the article.
  const pages = Array.from({ length: 300_000 }, () => ({ line: 1, column: 1 }));
  const source = { lines: 1, characters: {}, pages, articles: [] };
  const { issuesDir, bulletinsDir } = await archiveWith({
    '01.md': '没有著录',
    'source.json': JSON.stringify(source),
  });
  await assert.rejects(readArchive(issuesDir, bulletinsDir), /01\.md: Unexpected front matter/);
  assert.deepEqual(unheard, []);
});

test('should not run front matter', async () => {
  const { issuesDir, bulletinsDir } = await archiveWith({
    '01.md': '---js\n(globalThis.ran = true, {})\n---\n',
  });
  await assert.rejects(readArchive(issuesDir, bulletinsDir), /not accepted/);
  assert.ok(!('ran' in globalThis));
});

test('should refuse an issue under another name than its own', async () => {
  const index = writeFrontMatter(anIssue({ id: 'b-2' }).frontMatter, '');
  const { issuesDir, bulletinsDir } = await archiveWith({ 'index.md': index });
  await assert.rejects(readArchive(issuesDir, bulletinsDir), /Unexpected id b-2/);
});

test('should serve a raw bulletin that is a file, and not what a link points to', async () => {
  const { issuesDir, bulletinsDir } = await archiveWith({});
  await symlink('/etc/hostname', join(bulletinsDir, '简报.txt'));
  const [linked] = await readArchive(issuesDir, bulletinsDir);
  assert.equal(linked?.sourcePath, undefined);
  const real = await mkdtemp(join(tmpdir(), 'bulletins-'));
  await writeFile(join(real, '简报.txt'), '原文');
  const [issue] = await readArchive(issuesDir, real);
  assert.equal(issue?.sourcePath, join(real, '简报.txt'));
});
