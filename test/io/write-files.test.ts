import assert from 'node:assert/strict';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLedgerFile } from '../../src/io/read-ledger.ts';
import { writeFiles } from '../../src/io/write-files.ts';

const folder = () => mkdtemp(join(tmpdir(), 'files-'));

test('should write files whole, in pieces and as copies, and say which', async () => {
  const place = await folder();
  const original = join(place, 'original');
  await writeFile(original, Buffer.from([0xbc, 0xf2]));
  const pieces = Array.from({ length: 1000 }, (_, index) => `第${index}段`.repeat(30));
  const files = [
    { address: '/a/b.txt', content: '文字' },
    { address: '/long.txt', content: pieces },
    { address: '/a/copy', content: { copyOf: original } },
  ];
  const written = await writeFiles(place, files);
  assert.deepEqual(
    written,
    ['a/b.txt', 'long.txt', 'a/copy'].map((name) => join(place, name)),
  );
  assert.equal(await readFile(join(place, 'a/b.txt'), 'utf8'), '文字');
  assert.equal(await readFile(join(place, 'long.txt'), 'utf8'), pieces.join(''));
  assert.deepEqual(await readFile(join(place, 'a/copy')), Buffer.from([0xbc, 0xf2]));
});

test('should ask for a file only when the one before it is written', async () => {
  const place = await folder();
  const order: string[] = [];
  async function* files() {
    for (const name of ['1', '2']) {
      order.push(await readFile(join(place, '1'), 'utf8').catch(() => 'nothing yet'));
      yield { address: `/${name}`, content: name };
    }
  }
  await writeFiles(place, files());
  assert.deepEqual(order, ['nothing yet', '1']);
});

test('should write nothing outside of its folder', async () => {
  const files = [{ address: '/../outside', content: '' }];
  await assert.rejects(writeFiles(await folder(), files), /refusing to write/);
});

test('should read a ledger that is not there as empty', async () => {
  assert.equal((await readLedgerFile(join(await folder(), 'ledger.tsv'))).size, 0);
});
