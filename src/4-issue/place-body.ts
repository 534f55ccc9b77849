/** Decides in which order a body was read: line by line, or with its columns out of order. */
import { pairsIn, pairsOf, shareOf } from '../2-lines/pairs.ts';
import { type Passage, readPassage } from '../2-lines/passage.ts';
import type { Credits } from '../2-lines/profile.ts';
import type { Block } from '../3-blocks/blocks.ts';
import { isBody } from '../3-blocks/roles.ts';
import { tellsHappening } from '../3-blocks/signs/happening.ts';
import { opensLikeNews } from '../3-blocks/signs/sentence.ts';
import { type Placed, placeArticles } from './articles.ts';
import { type PlacedColumns, placeColumns } from './columns/place.ts';
import { contradictions, isBare, textOf } from './contradictions.ts';
import { type Article, startOf, type UnsureMatch } from './issue.ts';

export interface PlacedBody extends Placed {
  outOfOrder: boolean;
  /** All blocks of the bulletin, in the reading that was chosen. */
  blocks: readonly Block[];
}

/** A slip happens in any bulletin, and two would be most of a small one. */
const leastContradictions = 2;
const leastOfFew = 3;
/** So many lines of headlines are few. */
const few = 2;
/** Columns out of order put a good part of all articles in the wrong place. */
const leastShare = 0.25;
/** This share of all headlines at least is parted from its texts then. */
const leastDisplacedShare = 0.1;

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
  const { length } = inOrder.articles;
  const lines = inOrder.articles.flatMap(({ headline }) => headline).length;
  const least = lines <= few ? leastOfFew : leastContradictions;
  // The names of a long list are no contradictions by themselves.
  const strange = found - announcedLines(source, inOrder.articles);
  if (strange < Math.max(least, length * leastShare)) return inOrder;
  const other = readAnew();
  const contents = other.filter(({ role }) => role === 'contents entry');
  const entries = contents.map(({ passage }) => passage);
  const matched = placeColumns(source, bodyOf(other), entries);
  const differs = isDisplaced(matched) || matched.articles.length > inOrder.articles.length;
  const { captions, ...placed } = matched;
  const unplaced = [...placed.unplaced, ...captions];
  return differs && contradictions(source, matched) < found / 2
    ? { ...placed, unplaced, outOfOrder: true, blocks: other }
    : { ...inOrder, unsure: unsureOf(source, inOrder.articles, matched.articles) };
}

/**
 * Neither reading convinces: display lines that were taken for text are told, and texts to which the other
 * reading gives another headline. Headlines without text, and with another's, have checks of their own; one
 * that only shares few words with its text is no fault.
 */
function unsureOf(
  source: string,
  articles: readonly Article[],
  others: readonly Article[],
): UnsureMatch[] {
  return articles.flatMap(({ headline, paragraphs }): UnsureMatch[] => {
    const texts = paragraphs.map((passage) => readPassage(source, passage));
    const at = texts.findIndex((text, index) => isBare(text) && !isAnnounced(texts, index));
    const bare = paragraphs[at];
    const elsewhere = paragraphs.flatMap((text): UnsureMatch[] => {
      const other = others.find((each) => opensWith(each, text));
      return other && suitsBetter(source, other, headline)
        ? [{ text, headline, other: other.headline }]
        : [];
    });
    return [...(bare ? [{ text: bare, headline }] : []), ...elsewhere];
  });
}

const opensWith = ({ paragraphs: [first] }: Article, text: Passage) =>
  first !== undefined && startOf(first) === startOf(text);

/** By so much of its pairs must another headline suit a story better. */
const leastGain = 0.15;

/** A story suits the headline that one reading gives it better than that of another reading. */
function suitsBetter(source: string, { headline, paragraphs }: Article, other: Passage): boolean {
  const story = pairsIn(textOf(source, paragraphs));
  const fit = (passage: Passage) => shareOf(pairsOf(readPassage(source, passage)), story);
  return fit(headline) >= fit(other) + leastGain;
}

/**
 * `感谢以下企业：`⏎某某公司⏎某某药业 — lines of a list that a sentence announces stand where they belong.
 * One that tells what happened, or that a story opens below, may be the next headline all the same.
 */
function isAnnounced(texts: readonly string[], index: number): boolean {
  const text = texts[index] as string;
  const above = texts.slice(0, index).findLast((other) => !isBare(other));
  const below = texts[index + 1] ?? '';
  return /[：:]$/u.test(above ?? '') && !tellsHappening(text) && !opensLikeNews(below);
}

const bodyOf = (blocks: readonly Block[]) => blocks.filter(({ role }) => isBody(role));

function isDisplaced({ articles, displaced }: PlacedColumns): boolean {
  return displaced > 0 && displaced >= articles.length * leastDisplacedShare;
}

/** How many of the bare lines a sentence announces. */
function announcedLines(source: string, articles: readonly Article[]): number {
  return articles.flatMap(({ paragraphs }) => {
    const texts = paragraphs.map((passage) => readPassage(source, passage));
    return texts.filter((text, index) => isBare(text) && isAnnounced(texts, index));
  }).length;
}
