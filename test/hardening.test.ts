/** Faults that hostile or unlucky input once found; each test failed before its fault was mended. */
import assert from 'node:assert/strict';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readMarks } from '../src/2-lines/marks.ts';
import { numberValue } from '../src/2-lines/numbers.ts';
import { readPage } from '../src/2-lines/printed.ts';
import type { Block } from '../src/3-blocks/blocks.ts';
import { matchPage } from '../src/4-issue/columns/match.ts';
import { columnPages } from '../src/4-issue/columns/pages.ts';
import { readMasthead } from '../src/4-issue/masthead.ts';
import { readSidecar } from '../src/4-issue/sidecar.ts';
import { asciiName } from '../src/5-articles/address.ts';
import { ingestText } from '../src/ingest.ts';
import { readBulletin } from '../src/io/read.ts';
import { replaceFolder } from '../src/io/write.ts';
import { folderWith } from './io/folder.ts';
import { pageOf } from './support/lines.ts';

for (const yaml of ['- *a', '*a', '&a [*a]']) {
  test(`should report the sidecar ${yaml}, and not throw`, () => {
    const { diagnostics } = readSidecar('简报.meta.yml', yaml);
    assert.equal(diagnostics.length, 1);
  });
}

test('should follow an alias inside a sidecar, or say that it does not', () => {
  const { sidecar } = readSidecar('简报.meta.yml', 'publication: &a 甲\npublisher: *a');
  assert.equal(sidecar.values.publisher, '甲');
});

test('should refuse a day that no calendar has', () => {
  assert.equal(readSidecar('简报.meta.yml', 'date: 2023-02-31').diagnostics.length, 1);
});

test('should say in plain words what it expected in place of a list', () => {
  const [diagnostic] = readSidecar('简报.meta.yml', 'publication: [甲, 乙]').diagnostics;
  assert.doesNotMatch(diagnostic?.message.en ?? '', /Invalid input|undefined/u);
});

for (const filling of [' ', '.', '…', '★', '（', '。 ']) {
  // Reading in quadratic time would take hours, so the limit is none of speed.
  test(`should come to an end of a line of a million times “${filling}”`, {
    timeout: 60_000,
  }, () => {
    const text = `科协动态 第3期\n★ 甲${filling.repeat(1_000_000)}乙\n近日，甲学会召开会议。\n`;
    const { diagnostics, result } = ingestText({ name: 'a.txt', path: 'a.txt', text });
    assert.ok(result !== undefined || diagnostics.length > 0);
  });
}

test('should keep the # of C# at the end of a Markdown heading', () => {
  const text = '## 走进校园学习C#';
  const { core } = readMarks(text, 0);
  assert.equal(text.slice(core.start, core.end), '走进校园学习C#');
});

for (const text of ['★ ★', '◆◆ ◆', '【 】', '# #', '## ##']) {
  test(`should find something said in ${text}`, () => {
    const { core } = readMarks(text, 0);
    assert.notEqual(text.slice(core.start, core.end), '');
  });
}

test('should read 百 and 百二十 as a hundred and what is above it', () => {
  assert.deepEqual([numberValue('百'), numberValue('百二十')], [100, 120]);
});

function mastheadOf(...lines: string[]) {
  const { source, printed } = pageOf(...lines);
  return readMasthead(
    source,
    printed.map(({ plain }) => [plain]),
  );
}

test('should keep the bracket that a title ends with', () => {
  assert.equal(mastheadOf('学会简报（增刊）第3期').publication, '学会简报（增刊）');
});

test('should write a Latin name in one piece', () => {
  assert.equal(asciiName('Weekly News'), 'weekly-news');
  assert.equal(asciiName('Société'), 'societe');
});

test('should end a name that is cut with a letter or digit', () => {
  for (let length = 50; length < 60; length++) {
    assert.doesNotMatch(asciiName(`${'x'.repeat(length)} - ${'y'.repeat(60)}`), /-$/u);
  }
});

test('should refuse a sidecar that is a symbolic link', async (context) => {
  const folder = await folderWith(context, { 'secret.txt': '密码', '简报.txt': '近日，' });
  await symlink(join(folder, 'secret.txt'), join(folder, '简报.meta.yml'));
  const source = await readBulletin(join(folder, '简报.txt'));
  assert.ok(!('sidecar' in source && source.sidecar?.text === '密码'));
});

test('should not clear a folder of somebody else that stands where it builds aside', async (context) => {
  const folder = await folderWith(context, { 'site.part/thesis.doc': '论文' });
  await mkdir(join(folder, 'site'));
  await replaceFolder(join(folder, 'site'), async () => {}).catch(() => {});
  assert.equal(await readFile(join(folder, 'site.part', 'thesis.doc'), 'utf8'), '论文');
});

test('should give up matching a page of 24 fragments', { timeout: 60_000 }, () => {
  const fragments = Array.from({ length: 24 }, (_, n) => `第${n}届科学之夜在某地`);
  const text = ['近日，市科协召开会议。', ...fragments, '日前，市科协部署防汛工作。'].join('\n');
  const { source, printed } = readPage(text);
  const blocks = printed.map((line, index) => {
    const role = index === 0 || index > fragments.length ? 'paragraph' : 'headline';
    return { role, passage: [line.plain], lines: [{ line }] };
  });
  const pages = columnPages(source, blocks as unknown as Block[]);
  assert.deepEqual(
    pages.map((page) => matchPage(page)),
    [undefined],
  );
});
