import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readSourcePage, readSourceSummary } from '../../src/site/read-source.ts';

async function folderWith(context: TestContext, files: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'read-source-'));
  context.after(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

test('should read what there is of a source, and its pages', async (context) => {
  const summary = {
    lines: 1,
    characters: { paragraph: 1 },
    pages: [{ line: 1, column: 1 }],
    articles: [null],
  };
  const folder = await folderWith(context, {
    'source.json': JSON.stringify(summary),
    'source-1.json': '[["paragraph","字",1]]',
  });
  assert.deepEqual(await readSourceSummary(folder), summary);
  assert.deepEqual(await readSourcePage(folder, 1), [['paragraph', '字', 1]]);
});

test('should bear the folder of an ingest that filed no source', async (context) => {
  assert.equal(await readSourceSummary(await folderWith(context, {})), undefined);
});

test('should name the file that is not what it should be', async (context) => {
  const folder = await folderWith(context, {
    'source.json': '{"lines":',
    'source-1.json': '[["<b>","字"]]',
  });
  await assert.rejects(readSourceSummary(folder), /source\.json: /);
  await assert.rejects(readSourcePage(folder, 1), /source-1\.json: Unexpected contents/);
});
