import assert from 'node:assert/strict';
import { mkdir, symlink } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { test } from 'node:test';
import { findBulletins, findProfiles, readBulletin } from '../../src/io/read.ts';
import { folderWith } from './folder.ts';

const found = async (folder: string) => {
  const { paths, diagnostics } = await findBulletins(folder);
  return { paths: paths.map((path) => relative(folder, path)), diagnostics };
};

test('should find bulletins in a folder and below it, sorted', async (context) => {
  const folder = await folderWith(context, {
    '科协动态-02.txt': '乙',
    '科协动态-01.txt': '甲',
    '2023/简报.md': '丙',
  });
  const { paths, diagnostics } = await found(folder);
  assert.deepEqual(paths, [join('2023', '简报.md'), '科协动态-01.txt', '科协动态-02.txt']);
  assert.deepEqual(diagnostics, []);
});

test('should pass over hidden files, settings, sidecars and a README', async (context) => {
  const folder = await folderWith(context, {
    '.DS_Store': '',
    'README.md': '说明',
    'readme.txt': '说明',
    'settings.yml': 'a: 1',
    'settings.yaml': 'a: 1',
    '简报.txt': '甲',
    '简报.meta.yml': 'number: 7',
  });
  assert.deepEqual((await found(folder)).paths, ['简报.txt']);
});

test('should not pass over a bulletin whose name only begins like README', async (context) => {
  const folder = await folderWith(context, { 'Readmeters-weekly.txt': '甲' });
  assert.deepEqual((await found(folder)).paths, ['Readmeters-weekly.txt']);
});

test('should report a sidecar without a bulletin', async (context) => {
  const folder = await folderWith(context, {
    '简报.txt': '甲',
    '2023/简报.meta.yml': 'number: 7',
  });
  const { diagnostics } = await found(folder);
  assert.deepEqual(
    diagnostics.map(({ rule, severity, file }) => [rule, severity, basename(file)]),
    [['sidecar-orphan', 'error', '简报.meta.yml']],
  );
});

test('should report corrections without a bulletin', async (context) => {
  const folder = await folderWith(context, {
    '简报.txt': '甲',
    '简报.corrections.yml': '- drop: 甲',
    '简报2.corrections.yml': '- drop: 甲',
  });
  const { paths, diagnostics } = await found(folder);
  assert.deepEqual(paths, ['简报.txt']);
  assert.deepEqual(
    diagnostics.map(({ rule, severity, file }) => [rule, severity, basename(file)]),
    [['corrections-orphan', 'error', '简报2.corrections.yml']],
  );
});

test('should find nothing in an empty folder', async (context) => {
  assert.deepEqual(await found(await folderWith(context, {})), { paths: [], diagnostics: [] });
});

test('should not follow a symbolic link to a file or to a folder', async (context) => {
  const folder = await folderWith(context, { 'in/简报.txt': '甲', 'out/private/secret.txt': '密' });
  await symlink(join(folder, 'out', 'private', 'secret.txt'), join(folder, 'in', 'link.txt'));
  await symlink(join(folder, 'out', 'private'), join(folder, 'in', 'more'));
  assert.deepEqual((await found(join(folder, 'in'))).paths, ['简报.txt']);
});

test('should read a bulletin and the sidecar beside it', async (context) => {
  const folder = await folderWith(context, {
    '简报.txt': '近日，',
    '简报.meta.yml': 'number: 7\n',
  });
  const source = await readBulletin(join(folder, '简报.txt'));
  assert.ok('bytes' in source);
  assert.equal(source.name, '简报.txt');
  assert.equal(new TextDecoder().decode(source.bytes), '近日，');
  assert.equal(source.sidecar?.text, 'number: 7\n');
  assert.equal(basename(source.sidecar?.path ?? ''), '简报.meta.yml');
});

test('should read the corrections beside a bulletin, and refuse a link in their place', async (context) => {
  const folder = await folderWith(context, {
    '甲.txt': '近日，',
    '甲.corrections.yml': '- drop: 近日\n',
    '乙.txt': '日前，',
  });
  const source = await readBulletin(join(folder, '甲.txt'));
  assert.ok('bytes' in source && !('sidecar' in source));
  assert.equal(source.corrections?.text, '- drop: 近日\n');
  assert.equal(basename(source.corrections?.path ?? ''), '甲.corrections.yml');
  await symlink(join(folder, '甲.corrections.yml'), join(folder, '乙.corrections.yml'));
  const linked = await readBulletin(join(folder, '乙.txt'));
  assert.ok('rule' in linked);
});

test('should read a bulletin without a sidecar, or with a dot in its name', async (context) => {
  const folder = await folderWith(context, {
    '简报.v2.txt': '近日，',
    '简报.meta.yml': 'number: 7\n',
  });
  const source = await readBulletin(join(folder, '简报.v2.txt'));
  assert.ok('bytes' in source && !('sidecar' in source));
});

test('should report a file that is missing, and not throw', async (context) => {
  const folder = await folderWith(context, {});
  const source = await readBulletin(join(folder, '没有.txt'));
  assert.ok('rule' in source);
  assert.equal(source.rule, 'unreadable-file');
});

test('should report a folder in place of a bulletin', async (context) => {
  const folder = await folderWith(context, {});
  await mkdir(join(folder, '简报.txt'));
  const source = await readBulletin(join(folder, '简报.txt'));
  assert.ok('rule' in source);
  assert.equal(source.rule, 'unreadable-file');
});

test('should refuse a bulletin that is a symbolic link', async (context) => {
  const folder = await folderWith(context, { 'secret.txt': '密' });
  await symlink(join(folder, 'secret.txt'), join(folder, '简报.txt'));
  const source = await readBulletin(join(folder, '简报.txt'));
  assert.ok('rule' in source);
  assert.equal(source.rule, 'unreadable-file');
  assert.match(source.message.en, /symbolic link/u);
});

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
