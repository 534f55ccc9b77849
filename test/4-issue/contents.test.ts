import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPassage } from '../../src/2-lines/passage.ts';
import { readContents } from '../../src/4-issue/contents.ts';
import { pageOf } from '../support/lines.ts';

function contentsOf(entries: readonly string[], ...headlines: string[]): string[] {
  const { source, printed } = pageOf(...entries, ...headlines);
  const passages = printed.map(({ plain }) => [plain]);
  const [named, said] = [passages.slice(0, entries.length), passages.slice(entries.length)];
  return readContents(source, named, said).map((entry) => readPassage(source, entry));
}

test('should leave leaders and page numbers out of entries', () => {
  assert.deepEqual(contentsOf(['学会动态', '作物学会召开年会……………3'], '作物学会召开年会'), [
    '学会动态',
    '作物学会召开年会',
  ]);
});

test('should put together an entry over two lines that says a headline to the letter', () => {
  const entries = ['作物学会第八次会员代表大会暨', '学术年会召开……………3', '院士谈种子……4'];
  assert.deepEqual(contentsOf(entries, '作物学会第八次会员代表大会暨学术年会召开', '院士谈种子'), [
    '作物学会第八次会员代表大会暨学术年会召开',
    '院士谈种子',
  ]);
});

test('should not put together what no headline says so, nor entries that are whole', () => {
  const entries = ['学会动态', '作物学会召开年会……………3'];
  assert.deepEqual(
    contentsOf(entries, '学会动态', '作物学会召开年会', '学会动态作物学会召开年会'),
    ['学会动态', '作物学会召开年会'],
  );
});

test('should leave out numbers of pages in parentheses where they rise, and keep those of a series', () => {
  const headlines = ['作物学会召开年会', '院士谈种子', '会员手册'];
  const named = (...numbers: number[]) => headlines.map((each, at) => `${each} (${numbers[at]})`);
  assert.deepEqual(contentsOf(named(1, 1, 4), ...headlines), headlines);
  assert.deepEqual(contentsOf(named(2, 1, 4), ...headlines), named(2, 1, 4));
  const series = [...headlines.slice(0, 2), '会员手册 (4)'];
  assert.deepEqual(contentsOf(named(1, 1, 4), ...series), named(1, 1, 4));
});

test('should leave out pages in parentheses behind a P, and keep the class of a laboratory', () => {
  const headlines = ['作物学会召开年会', '院士谈种子', '新实验室启用'];
  const named = (form: (page: number) => string) =>
    headlines.map((each, at) => each + form(at + 1));
  assert.deepEqual(
    contentsOf(
      named((page) => `（P${page}）`),
      ...headlines,
    ),
    headlines,
  );
  assert.deepEqual(
    contentsOf(
      named((page) => `[P. ${page}]`),
      ...headlines,
    ),
    headlines,
  );
  const laboratory = [...headlines.slice(0, 2), '启用新实验室（P3）'];
  assert.deepEqual(contentsOf(laboratory, ...laboratory), laboratory);
});

test('should leave out the leader before a number in parentheses', () => {
  const headlines = ['作物学会召开年会', '院士谈种子', '会员手册'];
  const entries = headlines.map((each, at) => `${each}.......... (${at + 2})`);
  assert.deepEqual(contentsOf(entries, ...headlines), headlines);
});

test('should leave out pages that stand before the entries where they rise, and keep a code', () => {
  const headlines = ['作物学会召开年会', '院士谈种子', '会员手册上线'];
  const paged = (...pages: number[]) => headlines.map((each, at) => `P${pages[at]} ${each}`);
  assert.deepEqual(contentsOf(paged(2, 2, 5), ...headlines), headlines);
  assert.deepEqual(contentsOf(paged(4, 2, 5), ...headlines), paged(4, 2, 5));
  const code = [...headlines.slice(0, 2), 'P3 实验室建成'];
  assert.deepEqual(contentsOf(code, ...code), code);
});

test('should leave out a leader and a page number that name nothing', () => {
  assert.deepEqual(contentsOf(['作物学会召开年会……1', '……2'], '作物学会召开年会'), [
    '作物学会召开年会',
  ]);
});
