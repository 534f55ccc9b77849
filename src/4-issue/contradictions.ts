/** What cannot all be right where a body was read in an order that it has not. */
import { displayWidth } from '../2-lines/lines.ts';
import { type Pairs, pairsIn, pairsOf, shareOf } from '../2-lines/pairs.ts';
import { type Passage, readPassage } from '../2-lines/passage.ts';
import { isNumberedCaption } from '../3-blocks/signs/caption.ts';
import { isAfterPageEnd, pageEndsIn } from './across-pages.ts';
import type { Placed } from './articles.ts';
import type { Article } from './issue.ts';
import { storyOf } from './story.ts';

/**
 * Headlines without their own text, too long for one or cut by a page's end, texts without a headline, and
 * display lines taken for text.
 */
export function contradictions(source: string, { articles, unplaced }: Placed): number {
  const strange = articles.filter(
    (article, index) => isStrange(source, articles, index) || isSeveral(source, article),
  ).length;
  const merged = articles.reduce((sum, article) => sum + mergedIn(source, article), 0);
  const astride = articles.reduce((sum, { headline }) => sum + pageEndsIn(source, headline), 0);
  const bare = articles
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((passage) => isBare(readPassage(source, passage)));
  const tops = bare.filter((passage) => isAfterPageEnd(source, passage)).length;
  const misplaced = misplacedLines(source, articles);
  const cut = (astride + misplaced + tops) * twice;
  return strange + merged + unplaced.length + bare.length - tops + cut;
}

/** Where a headline or its line is out of its place, so is the one that should stand there. */
const twice = 2;

export const textOf = (source: string, paragraphs: readonly Passage[]) =>
  paragraphs.map((passage) => readPassage(source, passage)).join('\n');

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

/**
 * How many lines of headlines over several lines say what the story above tells, and not what their own does: they are
 * headlines of that story, below it.
 */
function misplacedLines(source: string, articles: readonly Article[]): number {
  const stories: Pairs[] = articles.map(({ paragraphs }) => pairsIn(textOf(source, paragraphs)));
  return articles.reduce((sum, { headline }, at) => {
    const [above, own] = [stories[at - 1], stories[at]];
    if (headline.length < 2 || !above || !own) return sum;
    const misplaced = headline.filter((line) => {
      const pairs = pairsOf(readPassage(source, [line]));
      return shareOf(pairs, above) >= ownLine && shareOf(pairs, own) <= otherLine;
    });
    return sum + misplaced.length;
  }, 0);
}

/** Longer paragraphs without any punctuation are no display lines, in UTF-16 units. */
const [longestBare, longestLatinBare] = [30, 160];
/** （一）为什么建 is a point of its article. */
const numbered = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、.．]/u;
export const isBare = (text: string) =>
  text.length <= (/\p{Script=Han}/u.test(text) ? longestBare : longestLatinBare) &&
  !/[，。；：！？,.;:!?]/u.test(text) &&
  !numbered.test(text) &&
  !isNumberedCaption(text);
