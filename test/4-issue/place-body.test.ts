import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeBody } from '../../src/4-issue/place-body.ts';
import { blocksFrom, type KnownLine } from './blocks.ts';

const stories: readonly (readonly [headline: string, text: string])[] = [
  [
    '北京作物学会对接服务通州区生态农场',
    '近日，北京作物学会组织专家走进通州区，对接服务三家生态农场。',
  ],
  ['市科协召开汛期防汛部署会议', '6月1日，市科协召开汛期防汛部署会议，各区科协参加。'],
  ['园艺学会举办月季展览', '日前，北京园艺学会举办月季展览，市民参观月季二百种。'],
  ['海淀区科协开展急救培训', '5月8日，海淀区科协面向社区开展急救培训，居民学习急救。'],
];

function placed(headlines: number[], texts: number[]) {
  const lines: KnownLine[] = headlines.flatMap((headline, i) => [
    ['headline', stories[headline]?.[0] ?? ''] as const,
    ['paragraph', stories[texts[i] ?? 0]?.[1] ?? ''] as const,
  ]);
  const { source, blocks, read } = blocksFrom(...lines);
  const { articles, unplaced, outOfOrder } = placeBody(source, blocks);
  const pairs = articles.map(({ headline, paragraphs }) => [
    read([...headline]),
    paragraphs.map((paragraph) => read([...paragraph])).join(''),
  ]);
  return { pairs, unplaced, outOfOrder };
}

test('should read a body line by line where headlines stand over their stories', () => {
  const { pairs, outOfOrder } = placed([0, 1, 2, 3], [0, 1, 2, 3]);
  assert.equal(outOfOrder, false);
  assert.deepEqual(pairs, stories);
});

test('should bear one slip without matching anything anew', () => {
  assert.equal(placed([0, 1, 2, 3], [1, 0, 2, 3]).outOfOrder, false);
});

test('should match headlines and texts by their words where columns are out of order', () => {
  const { pairs, unplaced, outOfOrder } = placed([1, 2, 3, 0], [0, 1, 2, 3]);
  assert.equal(outOfOrder, true);
  assert.deepEqual(unplaced, []);
  assert.deepEqual(new Map(pairs as [string, string][]), new Map(stories));
});
