import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeAssets, writeAssets } from '../../src/site/bundle.ts';
import { isUnchanging } from '../../src/site/offline/strategy.ts';
import { usualSite } from '../../src/site/settings/site.ts';

const site = usualSite();

test('should name every asset after its content', async () => {
  const { addresses, files } = await makeAssets(site, ['site', 'search']);
  for (const name of ['archive.css', 'seal.svg', 'search.js', 'site.js']) {
    assert.ok(addresses[name], name);
  }
  const names = files.map(({ name }) => `/assets/${name}`);
  for (const [name, address] of Object.entries(addresses)) {
    const [stem, extension] = name.split('.');
    assert.match(address, new RegExp(`^/assets/${stem}-[A-Z0-9]{8}\\.${extension}$`));
    assert.ok(names.includes(address));
  }
  for (const name of names) assert.ok(isUnchanging(`https://example.org${name}`), name);
});

test('should give the same names again, and another where the content is another', async () => {
  const { addresses } = await makeAssets(site, ['site']);
  assert.deepEqual((await makeAssets(site, ['site'])).addresses, addresses);
  const blue = await makeAssets({ ...site, colour: '#123456' }, ['site']);
  assert.notEqual(blue.addresses['archive.css'], addresses['archive.css']);
  assert.equal(blue.addresses['site.js'], addresses['site.js']);
});

test('should depend neither on the folder it runs in nor on what stands beside', async () => {
  const { addresses } = await makeAssets(site, ['site']);
  const here = process.cwd();
  try {
    process.chdir(tmpdir());
    assert.deepEqual((await makeAssets(site, ['site'])).addresses, addresses);
  } finally {
    process.chdir(here);
  }
});

test('should remove the assets of an earlier build, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assets-'));
  await mkdir(join(folder, 'assets'));
  for (const name of ['archive-OLDOLDOL.css', 'chunk-OLDOLDOL.js', 'own.svg']) {
    await writeFile(join(folder, 'assets', name), '');
  }
  const assets = await makeAssets(site, ['site']);
  await writeAssets(folder, assets);
  const expected = ['own.svg', ...assets.files.map(({ name }) => name)];
  assert.deepEqual((await readdir(join(folder, 'assets'))).sort(), expected.sort());
  const [first] = assets.files;
  assert.ok(first);
  const written = await readFile(join(folder, 'assets', first.name));
  assert.deepEqual(written, Buffer.from(first.contents));
});

test('should keep what is needed later out of the script of every page, and all in that of the search', async () => {
  const { addresses, files } = await makeAssets(site, ['site', 'search']);
  const textOf = (name: string) => {
    const file = files.find((each) => `/assets/${each.name}` === addresses[name]);
    return Buffer.from(file?.contents ?? []).toString();
  };
  // The suggestions come when a field has the focus.
  assert.match(textOf('site.js'), /import\("\.\/chunk-/);
  assert.doesNotMatch(textOf('site.js'), /listbox/);
  assert.match(textOf('search.js'), /listbox/);
  assert.doesNotMatch(textOf('search.js'), /chunk-/);
});
