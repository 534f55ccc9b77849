import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeArticles } from '../../src/4-issue/articles.ts';
import { blocksFrom, type KnownLine } from './blocks.ts';

/** The headlines of articles that are set so, each with its organizations. */
function headlinesOf(...headlines: string[]): string[][] {
  const lines = headlines.flatMap((headline): KnownLine[] => [
    ['headline', headline],
    ['paragraph', '近日，各会员单位在通州区参加了会议和表决。'],
  ]);
  const { source, blocks, read } = blocksFrom(...lines);
  return placeArticles(source, blocks).articles.map(({ headline, organizations }) => [
    read([...headline]) ?? '',
    ...organizations.map((name) => read([...name]) ?? ''),
  ]);
}

for (const [how, sign, end] of [
  ['a stroke', '　／', ''],
  ['a bar', ' | ', ''],
  ['parentheses', '（', '）'],
  ['a wide space', '　　', ''],
] as const) {
  test(`should read the names behind ${how} as credits where most headlines have them`, () => {
    assert.deepEqual(
      headlinesOf(
        `年会圆满闭幕${sign}秘书处${end}`,
        `种子展开幕${sign}作物学会、一分厂${end}`,
        '春来了',
      ),
      [['年会圆满闭幕', '秘书处'], ['种子展开幕', '作物学会', '一分厂'], ['春来了']],
    );
  });
}

test('should leave in a headline what may well be its own', () => {
  for (const headlines of [
    ['对话种业明天｜水稻研究所', '年会圆满闭幕'],
    ['教学科研两不误／双丰收', '种子展开幕／新品亮相'],
    ['年会圆满闭幕｜学会换届开会', '种子展开幕｜三家企业'],
    ['年会圆满闭幕／秘书处', '种子展开幕', '春天来到基层', '科普走进校园', '换届筹备启动'],
  ]) {
    assert.deepEqual(
      headlinesOf(...headlines),
      headlines.map((each) => [each]),
    );
  }
});

test('should leave persons out of headlines where most have the names of senders behind them', () => {
  assert.deepEqual(headlinesOf('年会圆满闭幕／秘书处', '种子展开幕／作物学会', '春来了／王可心'), [
    ['年会圆满闭幕', '秘书处'],
    ['种子展开幕', '作物学会'],
    ['春来了／王可心'],
  ]);
  assert.deepEqual(
    headlinesOf('年会圆满闭幕／秘书处', '种子展开幕／作物学会', '春天来到了／王可心').at(-1),
    ['春天来到了'],
  );
});
