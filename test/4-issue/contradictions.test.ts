import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../src/3-blocks/blocks.ts';
import { placeArticles } from '../../src/4-issue/articles.ts';
import { contradictions } from '../../src/4-issue/contradictions.ts';
import { blocksFrom, type KnownLine } from './blocks.ts';

/** Contradictions in some lines, each headline below a headline being its second line. */
function found(...lines: KnownLine[]): number {
  const { source, blocks } = blocksFrom(...lines);
  const joined: Block[] = [];
  for (const block of blocks) {
    const open = joined.at(-1);
    if (block.role === 'headline' && open?.role === 'headline') open.passage.push(...block.passage);
    else joined.push({ ...block, passage: [...block.passage] });
  }
  return contradictions(source, placeArticles(source, joined));
}

const roses: KnownLine = ['paragraph', '日前，植物园举办月季展览，市民参观月季二百种。'];
const maize: KnownLine = ['paragraph', '近日，作物学会召开玉米品鉴会，专家到会。'];

test('should find none where headlines stand over their stories', () => {
  const lines: KnownLine[] = [['headline', '植物园举办月季展览'], roses];
  assert.equal(found(...lines, ['headline', '作物学会召开'], ['headline', '玉米品鉴会'], maize), 0);
});

test('should count a headline’s line twice that tells the story above and not its own', () => {
  const lines: KnownLine[] = [['headline', '植物园举办月季展览'], roses];
  const swapped: KnownLine[] = [
    ['headline', '植物园举办月季展览'],
    ['headline', '作物学会召开玉米品鉴会'],
  ];
  assert.equal(found(...lines, ...swapped, maize), 2);
});

test('should count a bare line twice that opens a page amid a text', () => {
  const [head, tail]: KnownLine[] = [
    ['headline', '植物园举办月季展览'],
    ['paragraph', '学会动态'],
  ];
  assert.equal(found(head as KnownLine, roses, tail as KnownLine), 1);
  assert.equal(found(head as KnownLine, roses, ['paragraph', '\n\n\n\n学会动态']), 2);
});
