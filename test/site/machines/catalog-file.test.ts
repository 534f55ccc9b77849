import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { catalogCsv, catalogJson, csvCell } from '../../../src/site/machines/catalog-file.ts';
import { dataPackage } from '../../../src/site/machines/data-package.ts';
import { assertValidJson, jsonFaults } from '../../support/validators.ts';
import { anArticle, anIssue } from '../archive.ts';
import { aContext, aSite, hostileArchive, textOf } from './context.ts';

/** Reads CSV after RFC 4180, and takes away the apostrophe that keeps a cell from running. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    const cell = quoted?.replaceAll('""', '"') ?? plain;
    rows.at(-1)?.push(cell.replace(/^'/, ''));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('should have a row for each article, and say the same as CSV and as JSON', () => {
  const context = aContext(hostileArchive());
  const [names = [], ...rows] = readCsv(textOf(catalogCsv(context)));
  const items = JSON.parse(textOf(catalogJson(context)));
  assert.equal(rows.length, context.catalog.articles.length);
  for (const [index, row] of rows.entries()) {
    const told = Object.fromEntries(row.map((cell, column) => [names[column], cell]));
    for (const name of names) {
      const value = [items[index][name] ?? ''].flat().join('|');
      assert.equal(told[name], value, `${name} of row ${index}`);
    }
  }
});

test('should be an empty list of an empty archive', () => {
  assert.deepEqual(JSON.parse(textOf(catalogJson(aContext([])))), []);
  assert.match(textOf(catalogCsv(aContext([]))), /^id,title,[^\n]+\r\n$/);
});

test('should let no cell run in a spreadsheet, and change no other', () => {
  for (const text of ['=1+1', '+1', '-1', '@A1', "'x"]) assert.equal(csvCell(text), `'${text}`);
  assert.equal(csvCell('\t=1'), "'\t=1");
  assert.equal(csvCell('1=1'), '1=1');
  assert.equal(csvCell(-1), '-1');
  assert.equal(csvCell(['甲', '乙']), '甲|乙');
  assert.equal(csvCell(undefined), '');
  assert.equal(csvCell('甲"乙",\n'), '"甲""乙"",\n"');
});

test('should give back every text to the character', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      const written = `${csvCell(first)},${csvCell(second)}\r\n`;
      assert.deepEqual(readCsv(written), [[first, second]]);
    }),
  );
});

test('should be described as Frictionless data, column by column', () => {
  for (const licence of [undefined, { name: 'CC0', address: 'https://example.org/cc0' }]) {
    const context = aContext([anIssue({}, [anArticle()])], { ...aSite, licence });
    const description = JSON.parse(textOf(dataPackage(context)));
    assertValidJson('data-package.json', description);
    const [{ path, schema }] = description.resources;
    assertValidJson('table-schema.json', schema);
    const [header = []] = readCsv(textOf(catalogCsv(context)));
    assert.equal(path, 'catalog.csv');
    assert.deepEqual(
      schema.fields.map(({ name }: { name: string }) => name),
      header,
    );
  }
});

test('should be called what the site is called', () => {
  const described = (site: Partial<typeof aSite>) => {
    const description = JSON.parse(textOf(dataPackage(aContext([], { ...aSite, ...site }))));
    assertValidJson('data-package.json', description);
    return description;
  };
  const licence = { name: '署名', address: 'https://example.org/by' };
  const { name, title, description, languages, contributors, licenses } = described({
    title: '河畔文库',
    summary: '逐期整理',
    publisher: '某县文联',
    licence,
  });
  assert.deepEqual([name, title, description], ['hepanwenku', '河畔文库', '逐期整理']);
  assert.deepEqual(languages, ['zh-Hans']);
  assert.deepEqual(contributors, [{ title: '某县文联', role: 'publisher' }]);
  assert.deepEqual(licenses, [{ path: licence.address, title: licence.name }]);
  assert.equal(described({ title: 'نشرة' }).name, 'bulletin-archive');
  assert.equal(described({}).contributors, undefined);
});

test('should be found invalid by the profiles where a resource has no name', () => {
  assert.notDeepEqual(jsonFaults('data-package.json', { resources: [{ path: 'a.csv' }] }), []);
  assert.notDeepEqual(jsonFaults('table-schema.json', { fields: [{ type: 'text' }] }), []);
});

test('should give addresses from the root where the site has none', () => {
  const context = aContext([anIssue()], { ...aSite, address: undefined });
  const [item] = JSON.parse(textOf(catalogJson(context)));
  assert.equal(item.url, '/issues/a-1/01/');
  assertValidJson('data-package.json', JSON.parse(textOf(dataPackage(context))));
});
