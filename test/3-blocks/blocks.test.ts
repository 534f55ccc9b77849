import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPassage } from '../../src/2-lines/passage.ts';
import { readBlocks } from '../../src/3-blocks/blocks.ts';
import { pageOf } from '../support/lines.ts';
import { anyLines } from './random-lines.ts';

function blocksOf(...lines: string[]): [string, string][] {
  const page = pageOf(...lines);
  return readBlocks(page).map(({ role, passage }) => [role, readPassage(page.source, passage)]);
}

const story = '　　近日，北京作物学会在通州区召开年会，一百二十位会员参加了会议和表决。';

test('should read a small bulletin into its blocks', () => {
  const blocks = blocksOf(
    '科协每周动态',
    '2023年第7期',
    '【学会动态】',
    '■ 作物学会召开年会',
    story,
    '编辑：张红波',
  );
  assert.deepEqual(blocks, [
    ['masthead', '科协每周动态'],
    ['masthead', '2023年第7期'],
    ['section', '学会动态'],
    ['headline', '作物学会召开年会'],
    ['paragraph', story.trim()],
    ['colophon', '编辑：张红波'],
  ]);
});

test('should join a paragraph that a page cuts', () => {
  const blocks = blocksOf(
    '科协每周动态 第7期',
    '作物学会召开年会',
    '　　近日，北京作物学会在通州区召开年',
    '— 1 —',
    '会，一百二十位会员参加了会议和表决。',
  );
  assert.deepEqual(blocks.at(-1), ['paragraph', story.trim()]);
});

test('should keep a number that a paragraph opens with', () => {
  const point = '1. 会议听取了学会上一年度的工作情况。会议通过了新一年的工作计划。';
  assert.deepEqual(blocksOf('科协每周动态 第7期', '作物学会召开年会', story, point).at(-1), [
    'paragraph',
    point,
  ]);
});

test('should read nothing out of a blank page', () => {
  assert.deepEqual(blocksOf('', ' '), []);
});

test('should give every printed line to exactly one block, in order', () => {
  fc.assert(
    fc.property(anyLines(40), (lines) => {
      const page = pageOf(...lines);
      const blocks = readBlocks(page);
      assert.deepEqual(
        blocks.flatMap((block) => block.lines.map(({ line }) => line)),
        page.printed,
      );
      assert.ok(blocks.every(({ passage, lines }) => passage.length === lines.length));
    }),
  );
});

test('should leave out the brackets around a headline of two lines, and keep those within one', () => {
  const headlines = (...lines: string[]) =>
    blocksOf(...lines)
      .filter(([role]) => role === 'headline')
      .map(([, text]) => text);
  const article = ['【会员企业联手拿下首张', '原产地声明】', story];
  const other = ['【爱心助学基金第十二次发放】', story];
  assert.deepEqual(
    headlines('商会简讯', '第7期', ...other, '', ...article, '', ...other)[1],
    '会员企业联手拿下首张原产地声明',
  );
});

test('should keep the mark of a list inside an article, but not before a headline', () => {
  const lines = [
    '- 作物学会召开年会',
    story.trim(),
    '会上分发了：',
    '- 手册，60份；',
    '- 年历，80份。',
  ];
  const said = blocksOf('科协每周动态 第7期', ...lines).map(([, text]) => text);
  assert.deepEqual(said.slice(1), ['作物学会召开年会', ...lines.slice(1)]);
});
