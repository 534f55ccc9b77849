/** Decides in which order a body was read: line by line, or with its columns out of order. */
import { pairsOf, shareOf } from '../2-lines/pairs.ts';
import { type Passage, readPassage } from '../2-lines/passage.ts';
import type { Credits } from '../2-lines/profile.ts';
import type { Block } from '../3-blocks/blocks.ts';
import { isBody } from '../3-blocks/roles.ts';
import { type Placed, placeArticles } from './articles.ts';
import { type PlacedColumns, placeColumns } from './columns/place.ts';
import type { Article, UnsureMatch } from './issue.ts';
import { storyOf } from './story.ts';

export interface PlacedBody extends Placed {
  outOfOrder: boolean;
  /** All blocks of the bulletin, in the reading that was chosen. */
  blocks: readonly Block[];
}

/** A slip or two happen in any bulletin. */
const leastContradictions = 3;
/** Columns out of order put a good part of all articles in the wrong place. */
const leastShare = 0.25;
/** So many headlines at least are parted from their texts then, and this share of them. */
const leastDisplaced = 2;
const leastDisplacedShare = 0.2;

/**
 * Places the blocks of a body. The usual order is tried first; where it leads to many contradictions,
 * the body is read anew with texts and headlines in any order, they are matched by their words, and
 * the reading with fewer contradictions wins. `readAnew` gives the blocks of that reading.
 */
export function placeBody(
  source: string,
  blocks: readonly Block[],
  credits?: Credits,
  readAnew: () => readonly Block[] = () => blocks,
): PlacedBody {
  const inOrder = { ...placeArticles(source, bodyOf(blocks), credits), outOfOrder: false, blocks };
  const found = contradictions(source, inOrder);
  if (found < Math.max(leastContradictions, inOrder.articles.length * leastShare)) return inOrder;
  const other = readAnew();
  const matched = placeColumns(source, bodyOf(other));
  return isDisplaced(matched) && contradictions(source, matched) < found / 2
    ? { ...matched, outOfOrder: true, blocks: other }
    : { ...inOrder, unsure: unsureOf(source, inOrder.articles) };
}

/** Neither reading convinces: what is strange in the usual one is said. */
function unsureOf(source: string, articles: readonly Article[]): UnsureMatch[] {
  return articles.flatMap(({ headline, paragraphs: [text] }, index) =>
    text && isStrange(source, articles, index) ? [{ text, headline }] : [],
  );
}

const bodyOf = (blocks: readonly Block[]) => blocks.filter(({ role }) => isBody(role));

function isDisplaced({ articles, displaced }: PlacedColumns): boolean {
  return displaced >= Math.max(leastDisplaced, articles.length * leastDisplacedShare);
}

/** Headlines without their own text, texts without a headline, and display lines taken for text. */
export function contradictions(source: string, { articles, unplaced }: Placed): number {
  const strange = articles.filter((_, index) => isStrange(source, articles, index)).length;
  const bare = articles
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((passage) => isBare(readPassage(source, passage))).length;
  return strange + unplaced.length + bare;
}

/** A story that says again less of what its headline says hardly belongs to it. */
const leastFit = 0.12;

/** The headline has no text, one that another headline suits better, or one that it does not suit. */
function isStrange(source: string, articles: readonly Article[], index: number): boolean {
  const { headline, paragraphs } = articles[index] as Article;
  const read = (passage: Passage) => readPassage(source, passage);
  const story = pairsOf(paragraphs.map(read).join('\n'));
  return (
    shareOf(pairsOf(read(headline)), story) < leastFit ||
    storyOf(source, articles, index) !== undefined
  );
}

/** Longer paragraphs without any punctuation are no display lines, in UTF-16 units. */
const longestBare = 30;
const isBare = (text: string) => text.length <= longestBare && !/[，。；：！？,.;:!?]/u.test(text);
