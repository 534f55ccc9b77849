import assert from 'node:assert/strict';
import { test } from 'node:test';
import { navigationOf, siteAt, siteBelow } from '../../../src/site/settings/site.ts';
import { readSiteFile } from '../../../src/site/settings/site-file.ts';

const read = (yaml: string) => readSiteFile('content/site.yml', yaml);
const told = (yaml: string) =>
  read(yaml).diagnostics.map(({ rule, point }) => `${rule} ${point.line}:${point.column}`);

test('should take what is said and leave the rest as usual', () => {
  const { site, diagnostics } = read('title: 河畔文库\naddress: https://example.org/river');
  assert.deepEqual(diagnostics, []);
  assert.equal(site.title, '河畔文库');
  assert.equal(site.language, 'zh-Hans');
  assert.equal(site.address, 'https://example.org/river/');
  assert.equal(site.basePath, '/river/');
});

test('should call an English archive and its pages in English', () => {
  const { site } = read(
    'language: en\nnavigation: [home, { name: Society, address: https://a.org/ }]',
  );
  assert.match(site.title, /^[\w ]+$/);
  assert.deepEqual(navigationOf(site), [
    { name: 'Home', address: '/' },
    { name: 'Society', address: 'https://a.org/' },
  ]);
});

test('should accept an empty file', () => {
  assert.deepEqual(told(''), []);
  assert.deepEqual(told('# nothing yet\n'), []);
});

for (const [yaml, place] of [
  ['title: 甲\ncolor: red', 'site-file-invalid 2:1'],
  ['title: 甲\nlanguage: fr', 'site-file-invalid 2:11'],
  ['address: javascript:alert(1)', 'site-file-invalid 1:10'],
  ['address: archive.example.org', 'site-file-invalid 1:10'],
  ['basePath: ../up/', 'site-file-invalid 1:11'],
  ['basePath: //example.org/', 'site-file-invalid 1:11'],
  ['contact: nobody', 'site-file-invalid 1:10'],
  ['navigation: [nowhere]', 'site-file-invalid 1:13'],
  ['navigation: [{ name: 甲, address: "javascript:alert(1)" }]', 'site-file-invalid 1:13'],
  ['colour: "#fff6"', 'site-file-invalid 1:9'],
  ['seal: 五个字的章', 'site-file-invalid 1:7'],
  ['- a list', 'site-file-invalid 1:1'],
  ['title: [', 'site-file-syntax 1:9'],
  ['title: 甲\ntitle: 乙', 'site-file-syntax 2:1'],
  ['address: https://example.org/a/\nbasePath: /b/', 'site-path-contradicts 2:11'],
  ['colour: "#ffd700"', 'site-colour-faint 1:9'],
] as const) {
  test(`should say what is wrong with ${JSON.stringify(yaml)}, and still have a site`, () => {
    assert.deepEqual(told(yaml), [place]);
    assert.ok(read(yaml).site.title);
  });
}

test('should keep the rest where one value is wrong', () => {
  assert.equal(read('language: fr\ntitle: 甲').site.title, '甲');
});

test('should stand below the path that a build asks for', () => {
  const { site } = read('address: https://example.org/');
  assert.equal(siteBelow(site, 'archive').address, 'https://example.org/archive/');
  assert.equal(siteBelow(site, '/archive/').basePath, '/archive/');
  assert.equal(siteBelow(read('').site, '/').address, undefined);
});

test('should stand at another address, with the path of that address', () => {
  const { site } = read('address: https://example.org/archive/');
  const there = siteAt(site, 'https://owner.github.io/repository');
  assert.equal(there.address, 'https://owner.github.io/repository/');
  assert.equal(there.basePath, '/repository/');
  assert.equal(siteAt(site, 'http://localhost').basePath, '/');
  for (const wrong of ['', 'example.org', 'javascript:alert(1)', 'https://']) {
    assert.throws(() => siteAt(site, wrong), /expected https:/);
  }
});
