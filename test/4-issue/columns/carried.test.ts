import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnPages } from '../../../src/4-issue/columns/pages.ts';
import { blocksFrom, type KnownLine } from '../blocks.ts';

const textsOf = (...lines: KnownLine[]) => {
  const { source, blocks } = blocksFrom(...lines);
  return columnPages(source, blocks).map((page) => page.map(({ text }) => text));
};
const headline: KnownLine = ['headline', '作物学会召开第八次会员大会'];
const next: KnownLine = ['headline', '\f园艺学会走进社区花园'];
const text: KnownLine = ['paragraph', '　　近日，北京作物学会在通州区召开会员大会。'];
const cut: KnownLine = ['paragraph', '　　义务司库随后提交经审核的财'];

test('should make a text whole that a page’s end cut, and that goes on below a headline there', () => {
  const rest: KnownLine = ['paragraph', '务报告，全年略有结余。'];
  const [page, ...others] = textsOf(headline, text, cut, next, rest, text);
  assert.equal(others.length, 0);
  assert.ok(page?.includes('义务司库随后提交经审核的财务报告，全年略有结余。'));
});

test('should make none whole where the text below that headline opens a story of its own', () => {
  assert.equal(textsOf(headline, text, cut, next, text).length, 2);
  const other: KnownLine = ['paragraph', '　　花园向居民开放。'];
  assert.equal(textsOf(headline, text, cut, next, other).length, 2);
});

test('should carry back what only goes on with a story, above the first section of a page', () => {
  const section: KnownLine = ['section', '【基层动态】'];
  const carries = (words: string) => {
    const lines = [text, headline, ['paragraph', `\f${words}`] as const, section, text, next];
    const read = textsOf(...lines).flat();
    return read.indexOf(words) < read.indexOf(headline[1]);
  };
  assert.ok(carries('会议对模范职工之家进行了表扬。'));
  assert.ok(!carries('近日，市总工会组织职工疗休养。'));
});

test('should know where the page ended that cut the text, for what stands on the next', () => {
  const rest: KnownLine = ['paragraph', '\f务报告，全年略有结余。'];
  const { source, blocks } = blocksFrom(
    headline,
    text,
    cut,
    rest,
    ['headline', '园艺展开幕'],
    text,
  );
  const [page = []] = columnPages(source, blocks);
  const opens = page.filter(({ newPage }) => newPage).map((part) => part.text);
  assert.deepEqual(opens, ['园艺展开幕']);
});
