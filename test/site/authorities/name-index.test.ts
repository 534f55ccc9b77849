import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { nameIndexOf } from '../../../src/site/authorities/name-index.ts';
import { letterOf, readingOf } from '../../../src/site/authorities/reading.ts';
import { buildCatalog } from '../../../src/site/catalog.ts';
import { anArticle, anIssue } from '../archive.ts';

describe('the letter of a name', () => {
  for (const [name, letter] of [
    ['北京昆虫学会', 'B'],
    ['重庆市科协', 'C'],
    ['重慶市科協', 'C'],
    ['重型机械协会', 'Z'],
    ['长春市科协', 'C'],
    ['厦门市科协', 'X'],
    ['六安市科协', 'L'],
    ['曾宪梓基金会', 'Z'],
    ['单县科协', 'S'],
    ['单位联合会', 'D'],
    ['解缙研究会', 'X'],
    ['解放军医学会', 'J'],
    ['仇英学会', 'Q'],
    ['查阜西研究会', 'Z'],
    ['藏医学会', 'Z'],
    ['“双碳”联盟', 'S'],
    ['ＩＥＥＥ北京分会', 'I'],
    ['école', 'E'],
    ['3M公司', '#'],
    ['𠮷田会', '#'],
    ['مؤسسة', '#'],
    ['（', '#'],
    ['', '#'],
  ] as const) {
    test(`should be ${letter} for ${JSON.stringify(name)}`, () => {
      assert.equal(letterOf(readingOf(name)), letter);
    });
  }

  test('should be one of twenty-seven, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        assert.match(letterOf(readingOf(name)), /^[A-Z#]$/);
      }),
    );
  });
});

function indexOf(names: string[], perPage: number) {
  const articles = names.map((name, at) => anArticle({ order: at + 1, organizations: [name] }));
  return nameIndexOf(buildCatalog([anIssue({}, articles)]).organizations, perPage);
}

const names = ['朝阳区科协', '北京昆虫学会', '3M公司', '重庆市科协', '北京昆虫学会'];

describe('the index of organizations', () => {
  test('should show few names on one page from A to Z, # last', () => {
    const [page, most, ...others] = indexOf(names, 10);
    assert.deepEqual(others, []);
    assert.deepEqual(
      page?.sections.map(({ letter, names: own }) => [letter, ...own.map(({ name }) => name)]),
      [
        ['B', '北京昆虫学会'],
        ['C', '朝阳区科协', '重庆市科协'],
        ['#', '3M公司'],
      ],
    );
    assert.equal(page?.address, '/organizations/');
    assert.equal(page?.letters.length, 27);
    assert.deepEqual(page?.letters[1], { letter: 'B', count: 1, address: '/organizations/#b' });
    assert.deepEqual(page?.letters[0], { letter: 'A', count: 0, address: undefined });
    assert.equal(most?.address, '/organizations/by-articles/');
    assert.equal(most?.items[0]?.name, '北京昆虫学会');
  });

  test('should give many names a page for each letter, and the front page to those with most articles', () => {
    const pages = indexOf(names, 1);
    assert.deepEqual(
      pages.map(({ address }) => address.replace('/organizations/', '')),
      [
        '',
        'b/',
        'c/',
        'c/page-2/',
        'other/',
        ...['', 'page-2/', 'page-3/', 'page-4/'].map((page) => `by-articles/${page}`),
      ],
    );
    assert.equal(pages[0]?.items[0]?.name, '北京昆虫学会');
    assert.equal(pages[0]?.letters[2]?.address, '/organizations/c/');
  });

  test('should stand an archive without organizations', () => {
    assert.deepEqual(
      indexOf([], 1).map(({ address, total }) => [address, total]),
      [
        ['/organizations/', 0],
        ['/organizations/by-articles/', 0],
      ],
    );
  });
});
