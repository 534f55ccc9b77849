import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAbout } from '../../src/io/read-about.ts';
import { folderWith } from './folder.ts';

test('should read what the editors write', async (context) => {
  const folder = await folderWith(context, { 'about.md': '# 缘起\n' });
  assert.deepEqual(await readAbout(join(folder, 'about.md')), {
    about: '# 缘起\n',
    diagnostics: [],
  });
});

test('should have nothing to say where nothing is written', async (context) => {
  const folder = await folderWith(context, {});
  assert.deepEqual(await readAbout(join(folder, 'about.md')), {
    about: undefined,
    diagnostics: [],
  });
});

test('should report what is no file instead of following it', async (context) => {
  const folder = await folderWith(context, { 'secret.md': '密' });
  await symlink(join(folder, 'secret.md'), join(folder, 'about.md'));
  const { about, diagnostics } = await readAbout(join(folder, 'about.md'));
  assert.equal(about, undefined);
  assert.deepEqual(
    diagnostics.map(({ rule }) => rule),
    ['unreadable-file'],
  );
});
