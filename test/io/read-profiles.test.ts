import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { findProfiles } from '../../src/io/read-profiles.ts';
import { folderWith } from './folder.ts';

test('should read publication profiles, and none where there is no folder', async (context) => {
  const folder = await folderWith(context, {
    'b.yml': 'title: 乙报',
    'a.yaml': 'title: 甲报',
    '.c.yml': 'title: 丙报',
    'notes.txt': '说明',
  });
  await symlink(join(folder, 'b.yml'), join(folder, 'link.yml'));
  const { profiles, diagnostics } = await findProfiles(folder);
  assert.deepEqual(
    profiles.map(({ title }) => title),
    ['甲报', '乙报'],
  );
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(await findProfiles(join(folder, 'none')), { profiles: [], diagnostics: [] });
});

test('should name the profile that is wrong, and its place', async (context) => {
  const folder = await folderWith(context, { 'a.yml': 'title: 甲报\nsections: 茶座\n' });
  const { diagnostics } = await findProfiles(folder);
  assert.deepEqual(
    diagnostics.map(({ file, point, rule }) => [basename(file), point.line, rule]),
    [['a.yml', 2, 'profile-invalid']],
  );
});
