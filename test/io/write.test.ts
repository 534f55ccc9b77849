import assert from 'node:assert/strict';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  PathEscapeError,
  pathInside,
  removeOtherIssues,
  replaceFolder,
  writeIssue,
  writeWhole,
} from '../../src/io/write.ts';
import { folderWith, namesIn } from './folder.ts';

test('should find the place of a name inside a folder', () => {
  assert.equal(pathInside('archive', '01.md'), join(process.cwd(), 'archive', '01.md'));
});

for (const name of [
  '../secret.md',
  '..',
  '.',
  '',
  '/etc/passwd',
  'a/../../b',
  '../archive-2/a.md',
]) {
  test(`should refuse to write to “${name}”`, () => {
    assert.throws(() => pathInside('archive', name), PathEscapeError);
  });
}

test('should never name a place outside of the folder', () => {
  const segment = fc.oneof(fc.constantFrom('..', '.', '/', '//', 'a'), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(segment), (segments) => {
      try {
        const path = pathInside('archive', segments.join('/'));
        assert.ok(path.startsWith(join(process.cwd(), 'archive', sep)));
      } catch (error) {
        assert.ok(error instanceof PathEscapeError);
      }
    }),
  );
});

test('should write a file whole, with the folders above it, and leave nothing aside', async (context) => {
  const folder = await folderWith(context, {});
  await writeWhole(join(folder, 'a', 'b', '01.md'), '近日，');
  assert.deepEqual(await namesIn(folder), [join('a', 'b', '01.md')]);
  assert.equal(await readFile(join(folder, 'a', 'b', '01.md'), 'utf8'), '近日，');
});

test('should not touch a file that would not change, and replace one that does', async (context) => {
  const folder = await folderWith(context, { '01.md': '近日，' });
  const path = join(folder, '01.md');
  const { ino } = await stat(path);
  await writeWhole(path, '近日，');
  assert.equal((await stat(path)).ino, ino);
  await writeWhole(path, '日前，');
  assert.equal(await readFile(path, 'utf8'), '日前，');
});

test('should make a folder hold an issue, and no article of an earlier ingest', async (context) => {
  const folder = await folderWith(context, { 'jianbao-07/03.md': '旧', 'jianbao-07/120.md': '旧' });
  await writeIssue(folder, 'jianbao-07', [
    { name: 'index.md', text: '本期' },
    { name: '01.md', text: '甲' },
  ]);
  assert.deepEqual(await namesIn(join(folder, 'jianbao-07')), ['01.md', 'index.md']);
});

test('should keep files in the folder of an issue that no ingest wrote', async (context) => {
  const folder = await folderWith(context, {
    'jianbao-07/notes.md': '编者的笔记',
    'jianbao-07/01.txt': '稿',
    'jianbao-07/1a.md': '稿',
  });
  await writeIssue(folder, 'jianbao-07', [{ name: 'index.md', text: '本期' }]);
  assert.deepEqual(await namesIn(join(folder, 'jianbao-07')), [
    '01.txt',
    '1a.md',
    'index.md',
    'notes.md',
  ]);
});

test('should refuse an issue or an article that would leave its folder', async (context) => {
  const folder = await folderWith(context, { 'archive/index.md': '' });
  const archive = join(folder, 'archive');
  const files = [{ name: 'index.md', text: '' }];
  await assert.rejects(writeIssue(archive, '../other', files), PathEscapeError);
  await assert.rejects(writeIssue(archive, 'a', [{ name: '../b.md', text: '' }]), PathEscapeError);
  assert.deepEqual(await namesIn(folder), [join('archive', 'index.md')]);
});

test('should remove the folders of issues that are no longer there, and no file', async (context) => {
  const folder = await folderWith(context, {
    'a-01/index.md': '',
    'a-02/index.md': '',
    'notes.md': '',
  });
  await removeOtherIssues(folder, new Set(['a-02']));
  assert.deepEqual(await namesIn(folder), [join('a-02', 'index.md'), 'notes.md']);
});

test('should bear that there is no folder to remove issues from', async (context) => {
  const folder = await folderWith(context, {});
  await removeOtherIssues(join(folder, 'none'), new Set());
  assert.deepEqual(await namesIn(folder), []);
});

const page = (text: string) => (aside: string) => writeWhole(join(aside, 'index.html'), text);

test('should replace what an earlier build left, stale pages included', async (context) => {
  const folder = await folderWith(context, {});
  const site = join(folder, 'site');
  await replaceFolder(site, async (aside) => {
    await page('旧')(aside);
    await writeWhole(join(aside, 'gone.html'), '旧');
  });
  await replaceFolder(site, page('新'));
  assert.equal(await readFile(join(site, 'index.html'), 'utf8'), '新');
  assert.ok(!(await namesIn(folder)).includes(join('site', 'gone.html')));
});

test('should let a web server, which is another user, read what was built', async (context) => {
  const site = join(await folderWith(context, {}), 'site');
  await replaceFolder(site, page('新'));
  assert.equal((await stat(site)).mode & 0o005, 0o005);
});

test('should keep the earlier build when a new one fails', async (context) => {
  const folder = await folderWith(context, {});
  const site = join(folder, 'site');
  await replaceFolder(site, page('旧'));
  const failing = replaceFolder(site, async (aside) => {
    await page('半')(aside);
    throw new Error('没有模板');
  });
  await assert.rejects(failing, /没有模板/u);
  assert.equal(await readFile(join(site, 'index.html'), 'utf8'), '旧');
  await replaceFolder(site, page('新'));
  assert.equal(await readFile(join(site, 'index.html'), 'utf8'), '新');
});

test('should refuse a folder that holds files of somebody else, before it makes anything', async (context) => {
  const folder = await folderWith(context, { 'home/thesis.doc': '论文' });
  let made = false;
  const replacing = replaceFolder(join(folder, 'home'), async () => {
    made = true;
  });
  await assert.rejects(replacing, /not an earlier build/u);
  assert.equal(made, false);
  assert.deepEqual(await namesIn(folder), [join('home', 'thesis.doc')]);
});

test('should fill a folder that is empty, and one that is named with a slash', async (context) => {
  const folder = await folderWith(context, {});
  await mkdir(join(folder, 'site'));
  await replaceFolder(`${join(folder, 'site')}/`, page('新'));
  assert.equal(await readFile(join(folder, 'site', 'index.html'), 'utf8'), '新');
  assert.ok((await namesIn(folder)).every((name) => name.startsWith('site')));
});

test('should keep no page of a source that has become shorter, nor doubts that are gone', async (context) => {
  const folder = await folderWith(context, {});
  const pages = ['source.json', 'source-1.json', 'source-2.json', 'warnings.en.json'].map(
    (name) => ({
      name,
      text: '[]',
    }),
  );
  await writeIssue(folder, 'jianbao-07', pages);
  await writeIssue(folder, 'jianbao-07', pages.slice(0, 2));
  assert.deepEqual(await namesIn(join(folder, 'jianbao-07')), ['source-1.json', 'source.json']);
});
