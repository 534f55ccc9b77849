import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeIndex } from '../../../src/site/search/index-site.ts';
import type { Manifest } from '../../../src/site/search/parts.ts';
import type { SearchRecord } from '../../../src/site/search/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'index-'));
after(() => rmSync(folder, { recursive: true }));

function record(headline: string, text: string, organizations: string[] = []): SearchRecord {
  const issue = { address: '/issues/a-1/', name: '动态', publication: '动态', date: '2023' };
  return {
    about: { issue, place: '01/', organizations },
    passages: [
      { kind: 'headline', text: headline },
      { kind: 'paragraph', text },
    ],
  };
}

/** The paths of all files of an index of these parts, with their bytes. */
async function filesOf(parts: SearchRecord[][]): Promise<Map<string, string>> {
  await writeIndex(parts, folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')]),
  );
}

const manifestOf = (files: ReadonlyMap<string, string>): Manifest =>
  JSON.parse(Buffer.from(files.get('parts.json') ?? '', 'base64').toString());

const tagOf = (files: ReadonlyMap<string, string>) => manifestOf(files).parts[0]?.tag;

test('should write the same bytes for the same articles', async () => {
  const parts = [[record('年会', '近日召开。')]];
  assert.deepEqual(await filesOf(parts), await filesOf(parts));
});

test('should name its files anew where only what is shown differs', async () => {
  const [one, other] = [
    await filesOf([[record('年会', '近日召开。')]]),
    await filesOf([[record('年会', '近日召开！')]]),
  ];
  assert.notEqual(tagOf(one), tagOf(other));
  const texts = [...one.keys()].filter((path) => path.endsWith('.pf_text'));
  assert.deepEqual(texts, [`p0/texts/0.${tagOf(one)}.pf_text`]);
});

test('should leave the files of an earlier part as they are when an article of another is added', async () => {
  const first = [record('年会', '近日召开。', ['乙学会'])];
  const alone = await filesOf([first]);
  const both = await filesOf([first, [record('论坛', '近日举行。', ['甲学会'])]]);
  const earlier = [...alone].filter(([path]) => path.startsWith('p0/'));
  assert.ok(earlier.length > 0);
  for (const [path, bytes] of earlier) assert.equal(both.get(path), bytes, path);
  assert.notEqual(manifestOf(both).names, manifestOf(alone).names);
});

test('should write an index where nothing can be asked for but single characters', async () => {
  const files = await filesOf([[record('', '！')], [record('年', '会')]]);
  for (const part of ['p0', 'p1']) {
    const entry = Buffer.from(files.get(`${part}/pagefind-entry.json`) ?? '', 'base64').toString();
    assert.deepEqual(Object.keys(JSON.parse(entry).languages), [part]);
  }
});

test('should tell with which files Pagefind opens the program and each part', async () => {
  const files = await filesOf([[record('年会', '召开')], [record('年会', '开幕')]]);
  const { meta, parts } = manifestOf(files);
  const named = [meta, ...parts.map(({ name, meta: own }) => `${name}/${own}`)];
  const there = [...files.keys()].filter((path) => path.endsWith('.pf_meta'));
  assert.deepEqual(named.toSorted(), there.toSorted());
});

test('should hold the texts once, and the program once', async () => {
  const paths = [...(await filesOf([[record('年会', '召开')], [record('年会', '召开')]])).keys()];
  assert.deepEqual(
    paths.filter((path) => /fragment|-ui\b/.test(path)),
    [],
  );
  assert.deepEqual(paths.filter((path) => /\.js$|wasm/.test(path)).sort(), [
    'pagefind.js',
    'wasm.unknown.pagefind',
  ]);
});

test('should hold the program with short names inside, and the same to those who call it', async () => {
  const files = await filesOf([[record('年会', '召开')]]);
  const program = Buffer.from(files.get('pagefind.js') ?? '', 'base64').toString();
  assert.ok(!program.includes('asyncSleep'), 'a name that nobody outside knows');
  for (const name of ['init', 'options', 'mergeIndex', 'search']) {
    assert.match(program, new RegExp(`export\\{[^}]* as ${name}\\b`));
  }
});
