/** Decides in which order a body was read: line by line, or with its columns out of order. */
import { pairsOf, shareOf } from '../2-lines/pairs.ts';
import { type Passage, readPassage } from '../2-lines/passage.ts';
import type { Block } from '../3-blocks/blocks.ts';
import { isBody } from '../3-blocks/roles.ts';
import { type Placed, placeArticles } from './articles.ts';
import { type PlacedColumns, placeColumns } from './columns/place.ts';
import { storyOf } from './story.ts';

export interface PlacedBody extends Placed {
  outOfOrder: boolean;
  /** All blocks of the bulletin, in the reading that was chosen. */
  blocks: readonly Block[];
}

/** A slip or two happen in any bulletin. */
const leastDisplaced = 3;
/** Columns out of order part a good part of all headlines from their texts. */
const leastShare = 0.2;
/** Stories of the usual kind say again so much of what their headlines say. */
const leastFit = 0.6;
/** The new order must explain so much more, in articles that tell their headline's story. */
const leastGain = 1;

/**
 * Places the blocks of a body. The usual order is tried first; where it leads to contradictions, the
 * body is read anew with texts and headlines in any order, they are matched by their words, and the
 * reading that fits better wins. `readAnew` gives the blocks of that reading.
 */
export function placeBody(
  source: string,
  blocks: readonly Block[],
  readAnew: () => readonly Block[] = () => blocks,
): PlacedBody {
  const inOrder = { ...placeArticles(source, bodyOf(blocks)), outOfOrder: false, blocks };
  if (!isDoubtful(source, inOrder, blocks)) return inOrder;
  const other = readAnew();
  const matched = placeColumns(source, bodyOf(other));
  return isDisplaced(matched) && fit(source, matched) >= fit(source, inOrder) + leastGain
    ? { ...matched, outOfOrder: true, blocks: other }
    : inOrder;
}

const bodyOf = (blocks: readonly Block[]) => blocks.filter(({ role }) => isBody(role));

/** A body in the usual order shows none of these: most of its stories tell what their headlines say. */
function isDoubtful(source: string, placed: Placed, blocks: readonly Block[]): boolean {
  const bare = ({ role, passage }: Block) =>
    role === 'paragraph' && isBare(readPassage(source, passage));
  return (
    placed.unplaced.length > 0 ||
    blocks.some(bare) ||
    fit(source, placed) < placed.articles.length * leastFit
  );
}

function isDisplaced({ articles, displaced }: PlacedColumns): boolean {
  return displaced >= Math.max(leastDisplaced, articles.length * leastShare);
}

/** Longer paragraphs without any punctuation are no display lines, in UTF-16 units. */
const longestBare = 30;
const isBare = (text: string) => text.length <= longestBare && !/[，。；：！？,.;:!?]/u.test(text);

/**
 * How well headlines fit their texts: up to 1 for each article, less for a headline without text,
 * a text without headline, one that tells another's story, and a display line taken for text.
 */
function fit(source: string, { articles, unplaced }: Placed): number {
  const read = (passage: Passage) => readPassage(source, passage);
  const sum = articles.reduce((total, { headline, paragraphs }, index) => {
    if (paragraphs.length === 0) return total - 1;
    if (storyOf(source, articles, index)) return total - 1;
    const texts = paragraphs.map(read);
    const bare = texts.filter(isBare).length;
    return total + shareOf(pairsOf(read(headline)), pairsOf(texts.join('\n'))) - bare / 2;
  }, 0);
  return sum - unplaced.length;
}
