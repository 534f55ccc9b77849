/** Decides in which order a body was read: line by line, or with its columns out of order. */
import { displayWidth } from '../2-lines/lines.ts';
import { pairsIn, pairsOf, shareOf } from '../2-lines/pairs.ts';
import { type Passage, readPassage } from '../2-lines/passage.ts';
import type { Credits } from '../2-lines/profile.ts';
import type { Block } from '../3-blocks/blocks.ts';
import { isBody } from '../3-blocks/roles.ts';
import { tellsHappening } from '../3-blocks/signs/happening.ts';
import { opensLikeNews } from '../3-blocks/signs/sentence.ts';
import { pageEndsIn } from './across-pages.ts';
import { type Placed, placeArticles } from './articles.ts';
import { type PlacedColumns, placeColumns } from './columns/place.ts';
import { type Article, startOf, type UnsureMatch } from './issue.ts';
import { storyOf } from './story.ts';

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

/**
 * Headlines without their own text, too long for one or cut by a page's end, texts without a headline, and
 * display lines taken for text.
 */
function contradictions(source: string, { articles, unplaced }: Placed): number {
  const strange = articles.filter(
    (article, index) => isStrange(source, articles, index) || isSeveral(source, article),
  ).length;
  const merged = articles.reduce((sum, article) => sum + mergedIn(source, article), 0);
  const astride = articles.reduce((sum, { headline }) => sum + pageEndsIn(source, headline), 0);
  const bare = articles
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((passage) => isBare(readPassage(source, passage))).length;
  return strange + merged + unplaced.length + bare + astride * astrideWeight;
}

/** How many of the bare lines a sentence announces. */
function announcedLines(source: string, articles: readonly Article[]): number {
  return articles.flatMap(({ paragraphs }) => {
    const texts = paragraphs.map((passage) => readPassage(source, passage));
    return texts.filter((text, index) => isBare(text) && isAnnounced(texts, index));
  }).length;
}

/** What stands above a page's end in a headline is out of its place, and so is what stands below. */
const astrideWeight = 2;

/** A story that says again less of what its headline says hardly belongs to it. */
const leastFit = 0.12;

/** Columns are mixed up within a page, so only so many articles up and down are compared. */
const reach = 6;

/** The headline has no text, one that another headline suits better, or one that it suits less than others. */
function isStrange(source: string, articles: readonly Article[], index: number): boolean {
  const { headline, paragraphs } = articles[index] as Article;
  const pairs = pairsOf(readPassage(source, headline));
  const suits = ({ paragraphs }: Article) => shareOf(pairs, pairsIn(textOf(source, paragraphs)));
  if (storyOf(source, articles, index) !== undefined) return true;
  if (suits(articles[index] as Article) >= leastFit) return false;
  // 废弃矿坑变身公园 over a text that says it in other words: none around says it better.
  const around = articles.slice(Math.max(0, index - reach), index + reach + 1);
  return paragraphs.length === 0 || around.some((other) => suits(other) >= leastFit);
}

const textOf = (source: string, paragraphs: readonly Passage[]) =>
  paragraphs.map((passage) => readPassage(source, passage)).join('\n');

/** Headlines of several lines that are wider are several headlines, in Han characters. */
const longestHeadline = 45;

/** `……发布会王建红到临川区调研……` — what stands between two texts is one headline or, out of order, many. */
function isSeveral(source: string, { headline }: Article): boolean {
  return headline.length > 1 && displayWidth(readPassage(source, headline)) > longestHeadline;
}

/** A line of a headline that a paragraph says again in good part, and no other line's paragraph does. */
const [ownLine, otherLine] = [0.4, 0.2];

/**
 * How many headlines stand above another and were read as its lines: each is said again in a paragraph of
 * its own. What is one headline over several lines is said again in one, most of all in the first.
 */
function mergedIn(source: string, { headline, paragraphs }: Article): number {
  if (headline.length < 2 || paragraphs.length < 2) return 0;
  const said = paragraphs.map((passage) => pairsIn(readPassage(source, passage)));
  const shares = headline.map((line) => {
    const pairs = pairsOf(readPassage(source, [line]));
    return said.map((paragraph) => shareOf(pairs, paragraph));
  });
  const apart = new Set<number>();
  for (const own of shares) {
    const best = own.indexOf(Math.max(...own));
    const others = shares.filter((other) => other !== own);
    const alone = others.every((other) => (other[best] ?? 0) <= otherLine);
    if ((own[best] ?? 0) >= ownLine && alone) apart.add(best);
  }
  return Math.max(0, apart.size - 1);
}

/** Longer paragraphs without any punctuation are no display lines, in UTF-16 units. */
const [longestBare, longestLatinBare] = [30, 160];
/** （一）为什么建 is a point of its article. */
const numbered = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]/u;
const isBare = (text: string) =>
  text.length <= (/\p{Script=Han}/u.test(text) ? longestBare : longestLatinBare) &&
  !/[，。；：！？,.;:!?]/u.test(text) &&
  !numbered.test(text);
