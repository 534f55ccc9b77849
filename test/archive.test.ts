import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { ingestArchive } from '../src/archive.ts';
import { type Diagnostic, formatDiagnostic } from '../src/diagnostics.ts';
import { folderWith, namesIn } from './io/folder.ts';

const bulletin = (publisher: string, number: number) =>
  [
    '工作简报',
    `2023年第${number}期`,
    publisher,
    '2023年3月10日',
    '',
    '市科协召开年度工作会议',
    '',
    '3月9日，市科协召开年度工作会议，总结上一年工作，部署今年任务。',
  ].join('\n');

async function ingest(
  files: Record<string, string>,
  context: Parameters<typeof folderWith>[0],
  prune = false,
  workers?: number,
) {
  const folder = await folderWith(context, files);
  const outputDir = join(folder, 'out');
  const reported: Diagnostic[] = [];
  const run = (names: string[]) =>
    ingestArchive({
      paths: names.map((name) => join(folder, name)),
      root: folder,
      outputDir,
      report: (diagnostic) => reported.push(diagnostic),
      prune,
      ...(workers !== undefined && { workers }),
    });
  return { run, folder, reported, issues: async () => (await readdir(outputDir)).sort() };
}

test('should ingest the other bulletins when one is bad', async (context) => {
  const { run, reported, issues } = await ingest(
    { 'a.txt': '', 'b.txt': bulletin('市科协办公室', 7) },
    context,
  );
  const summary = await run(['a.txt', 'b.txt']);
  assert.deepEqual([summary.issues, summary.articles, summary.errors], [1, 1, 1]);
  assert.deepEqual(
    reported.map(({ rule }) => rule),
    ['empty-file'],
  );
  assert.deepEqual(await issues(), ['gongzuojianbao-2023-07']);
});

test('should refuse the second of two files of one issue, naming the first', async (context) => {
  const text = bulletin('市科协办公室', 7);
  const { run, reported } = await ingest({ 'a.txt': text, 'b.txt': text }, context);
  await run(['a.txt', 'b.txt']);
  assert.deepEqual(
    reported.map(({ rule }) => rule),
    ['duplicate-issue'],
  );
  assert.match(reported[0]?.file ?? '', /b\.txt$/u);
  assert.match(reported[0]?.message.en ?? '', /a\.txt/u);
});

test('should give the 工作简报 of another publisher an address of its own', async (context) => {
  const { run, reported, issues } = await ingest(
    { 'a.txt': bulletin('市科协办公室', 7), 'b.txt': bulletin('市总工会办公室', 7) },
    context,
  );
  await run(['a.txt', 'b.txt']);
  assert.deepEqual(reported, []);
  const [first, second] = await issues();
  assert.equal(first, 'gongzuojianbao-2023-07');
  assert.match(second ?? '', /^gongzuojianbao-2023-07-[0-9a-f]{6}$/u);
});

test('should audit the whole run when all of it is ingested', async (context) => {
  const numbers = [7, 8, 10];
  const files = Object.fromEntries(
    numbers.map((number) => [
      `${number}.txt`,
      bulletin('市科协办公室', number).replace('3月10日', `3月${number + 10}日`),
    ]),
  );
  const { run, reported } = await ingest(files, context);
  const summary = await run(Object.keys(files));
  assert.deepEqual([summary.issues, summary.warnings, summary.errors], [3, 1, 0]);
  const [missing] = reported;
  assert.equal(missing?.rule, 'number-missing');
  assert.match(missing?.file ?? '', /10\.txt$/u);
  assert.deepEqual(missing?.point, { line: 2, column: 1 });
  assert.match(missing?.related?.file ?? '', /8\.txt$/u);
});

test('should remove issues whose bulletins are gone only when it is asked to', async (context) => {
  const files = { 'a.txt': bulletin('市科协办公室', 7), 'b.txt': bulletin('市科协办公室', 8) };
  for (const prune of [false, true]) {
    const { run, issues } = await ingest(files, context, prune);
    await run(['a.txt', 'b.txt']);
    await run(['b.txt']);
    assert.equal((await issues()).length, prune ? 1 : 2);
  }
});

test('should make the same of bulletins with one process and with many', async (context) => {
  const files = {
    'a.txt': bulletin('市科协办公室', 7),
    'b.txt': bulletin('市总工会办公室', 7),
    'c.txt': '',
    'd.txt': bulletin('市科协办公室', 7),
    'e.txt': bulletin('市科协办公室', 8),
    'f.txt': '没有文章',
  };
  const made = [];
  for (const workers of [0, 3]) {
    const { run, folder, reported } = await ingest(files, context, false, workers);
    const summary = await run(Object.keys(files));
    const names = await namesIn(join(folder, 'out'));
    const texts = await Promise.all(
      names.map((name) => readFile(join(folder, 'out', name), 'utf8')),
    );
    const said = reported.map((diagnostic) =>
      formatDiagnostic(diagnostic).replaceAll(relative('.', folder), ''),
    );
    made.push({ summary, names, texts, said });
  }
  assert.deepEqual(made[1], made[0]);
  assert.equal(made[0]?.summary.issues, 3);
});

test('should tell how many bulletins are done', async (context) => {
  const folder = await folderWith(context, { 'a.txt': bulletin('甲', 1), 'b.txt': '' });
  const heard: string[] = [];
  await ingestArchive({
    paths: ['a.txt', 'b.txt'].map((name) => join(folder, name)),
    outputDir: join(folder, 'out'),
    report: () => {},
    onProgress: (done, all) => heard.push(`${done}/${all}`),
  });
  assert.deepEqual(heard, ['0/2', '1/2', '2/2']);
});
