/** Decides in which order a body was read: line by line, or with its columns out of order. */
import type { Credits } from '../2-lines/profile.ts';
import type { Block } from '../3-blocks/blocks.ts';
import { type Placed, placeArticles } from './articles.ts';
import { placeColumns } from './columns/place.ts';
import { storyOf } from './story.ts';

/** A slip or two happen in any bulletin. */
const leastContradictions = 3;
/** Columns out of order put a good part of all articles in the wrong place. */
const leastShare = 0.25;

/**
 * Places the blocks of a body. The usual order is tried first; where it leads to many contradictions,
 * headlines and texts are matched by their words, and the reading with fewer contradictions wins.
 */
export function placeBody(
  source: string,
  blocks: readonly Block[],
  credits?: Credits,
): Placed & { outOfOrder: boolean } {
  const inOrder = placeArticles(source, blocks, credits);
  const found = contradictions(source, inOrder);
  const few = found < Math.max(leastContradictions, inOrder.articles.length * leastShare);
  if (few) return { ...inOrder, outOfOrder: false };
  const matched = placeColumns(source, blocks);
  return contradictions(source, matched) < found / 2
    ? { ...matched, outOfOrder: true }
    : { ...inOrder, outOfOrder: false };
}

/** Headlines without a text, texts without a headline, and texts that tell another headline's story. */
function contradictions(source: string, { articles, unplaced }: Placed): number {
  const empty = articles.filter(({ paragraphs }) => paragraphs.length === 0).length;
  const strange = articles.filter((_, index) => storyOf(source, articles, index)).length;
  return empty + unplaced.length + strange;
}
