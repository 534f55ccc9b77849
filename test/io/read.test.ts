import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename, join, relative } from 'node:path';
import { test } from 'node:test';
import { formatDiagnostic } from '../../src/diagnostics.ts';
import { findBulletins, readBulletin } from '../../src/io/read.ts';
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

test('should refuse a text of 100 MB before it reads it', async (context) => {
  const folder = await folderWith(context, { '简报.txt': '' });
  await truncate(join(folder, '简报.txt'), 100 * 2 ** 20);
  const source = await readBulletin(join(folder, '简报.txt'));
  assert.ok('rule' in source);
  assert.deepEqual([source.rule, source.severity], ['oversized-file', 'error']);
  assert.match(source.message.en, /^found 100 MB; expected at most 32 MB\. Split/u);
});

test('should refuse a sidecar of 100 MB', async (context) => {
  const folder = await folderWith(context, { '简报.txt': '近日，', '简报.meta.yml': '' });
  await truncate(join(folder, '简报.meta.yml'), 100 * 2 ** 20);
  const source = await readBulletin(join(folder, '简报.txt'));
  assert.ok('rule' in source && source.rule === 'oversized-file');
});

test('should report a pipe and not wait for it', async (context) => {
  const folder = await folderWith(context, { '简报.txt': '甲' });
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  const source = await readBulletin(join(folder, 'pipe.txt'));
  assert.ok('rule' in source && source.rule === 'unreadable-file');
  const { paths, diagnostics } = await found(folder);
  assert.deepEqual(paths, ['简报.txt']);
  assert.match(diagnostics[0]?.message.en ?? '', /pipe\.txt is a pipe, socket or device/u);
});

test('should report a socket', async (context) => {
  const folder = await folderWith(context, {});
  const server = createServer().listen(join(folder, 'a.txt'));
  context.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const source = await readBulletin(join(folder, 'a.txt'));
  assert.ok('rule' in source && source.rule === 'unreadable-file');
});

test('should say which links it did not follow', async (context) => {
  const folder = await folderWith(context, { '简报.txt': '甲' });
  await symlink(join(folder, '简报.txt'), join(folder, 'link.txt'));
  const { diagnostics } = await found(folder);
  assert.deepEqual(
    diagnostics.map(({ rule, file }) => [rule, basename(file)]),
    [['unreadable-file', 'link.txt']],
  );
});

test('should look into a folder named like a bulletin', async (context) => {
  const folder = await folderWith(context, { '2023.txt/简报.txt': '甲' });
  assert.deepEqual((await found(folder)).paths, [join('2023.txt', '简报.txt')]);
});

test('should find a bulletin below a thousand folders', async (context) => {
  const deep = join(...Array.from({ length: 1000 }, () => 'a'), '简报.txt');
  const folder = await folderWith(context, { [deep]: '甲' });
  assert.deepEqual((await found(folder)).paths, [deep]);
});

test('should keep apart names that differ by case, and names with line feeds and escapes', async (context) => {
  const names = ['A.txt', 'a.txt', 'b\n\u001b[31m.txt'];
  const folder = await folderWith(context, Object.fromEntries(names.map((name) => [name, name])));
  const { paths } = await found(folder);
  assert.deepEqual(paths, names);
  for (const name of names) {
    const source = await readBulletin(join(folder, name), folder);
    assert.ok('bytes' in source && source.name === name);
  }
  const missing = await readBulletin(join(folder, 'c\n\u001b[31m.txt'));
  assert.ok('rule' in missing);
  assert.doesNotMatch(formatDiagnostic(missing), /\p{Cc}/u);
});
