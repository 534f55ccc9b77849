/**
 * Reads a body whose columns came out of order: page by page, headlines and texts are matched and
 * labels given to them. Whatever a page cannot place stays unplaced.
 */

import { lettersOf } from '../../2-lines/letters.ts';
import type { Span } from '../../2-lines/lines.ts';
import { cutPassage, type Passage, readPassage } from '../../2-lines/passage.ts';
import type { Block } from '../../3-blocks/blocks.ts';
import { creditAtEnd, labelledLine } from '../../3-blocks/signs/credit.ts';
import { repeatedName } from '../../3-blocks/signs/label.ts';
import { namesSender, splitNames } from '../../3-blocks/signs/senders.ts';
import { closeWithLastParagraph, type Placed } from '../articles.ts';
import { readContents } from '../contents.ts';
import type { Article, UnsureMatch } from '../issue.ts';
import { wrapOf } from './display-habits.ts';
import { giveLabels } from './labels.ts';
import { type MatchedPage, type MatchedStory, matchPage } from './match.ts';
import { type ColumnPage, columnPages } from './pages.ts';
import type { Part } from './parts.ts';
import { doubtfulJoins, doubtfulSplits, isPlain } from './plain.ts';

export interface PlacedColumns extends Placed {
  /** How many headlines do not stand right above their texts. */
  displaced: number;
  /** Captions of pictures, which belong to no article. */
  captions: Passage[];
}

/** Less than this between a matching and the next best is worth a look. */
const leastMargin = 1.5;

/** Places the parts of all pages, knowing the entries of the contents. */
export function placeColumns(
  source: string,
  blocks: readonly Block[],
  contents: readonly Passage[] = [],
): PlacedColumns {
  const articles: Article[] = [];
  const unplaced: Passage[] = [];
  const captions: Passage[] = [];
  const sectionLines: Passage[] = [];
  const unsure: UnsureMatch[] = [];
  let section: Passage | undefined;
  const [joins, splits] = [doubtfulJoins(blocks), doubtfulSplits(blocks)];
  let displaced = 0;
  const entries = entriesOf(source, contents);
  const pages = columnPages(source, blocks);
  const wrap = wrapOf(pages);
  for (const page of pages) {
    const { stories, labels: found, names: read } = matchPage(page, entries, wrap) ?? nothing;
    const names = page.filter((part) => part.kind === 'section' || read.includes(part));
    sectionLines.push(...names.map(({ passage }) => passage));
    const labels = giveLabels(found, stories);
    const used = new Set<Part>([...stories.flatMap(partsOf), ...labels.flat(), ...names]);
    const inOrder = stories.every((story) => standsAbove(page, story, found));
    stories.forEach((story, index) => {
      const own = labels[index] ?? [];
      const above = sectionOf(names, story)?.passage ?? section;
      const inherited = names.length === 0 && section !== undefined;
      const plain = isPlain(story, { stories, labels, found, joins, splits, inherited, inOrder });
      articles.push({ ...articleOf(source, story, own, above), ...(plain && { plain }) });
      if (!standsAbove(page, story, found)) displaced++;
      if (story.margin < leastMargin) unsure.push(unsureMatch(story));
    });
    section = names.at(-1)?.passage ?? section;
    captions.push(...page.filter(isCaption).map(({ passage }) => passage));
    unplaced.push(...leftOver(page, used));
  }
  for (const article of articles) closeWithLastParagraph(source, article);
  return { articles, unplaced, sectionLines, unsure, displaced, captions };
}

/** The letters of each entry, and of each two that may be one which is wrapped. */
function entriesOf(source: string, contents: readonly Passage[]): Set<string> {
  const letters = readContents(source, contents, []).map((entry) =>
    lettersOf(readPassage(source, entry)),
  );
  return new Set([...letters, ...letters.map((entry, at) => entry + (letters[at + 1] ?? ''))]);
}

const nothing: MatchedPage = { stories: [], labels: [], names: [] };

const partsOf = ({ headline, texts }: MatchedStory) => [...headline, ...texts];

/** The name above a story, or at its page's end; of the first on a page, all stories that stand before it too. */
function sectionOf(names: readonly Part[], { texts }: MatchedStory): Part | undefined {
  const at = (texts[0] as Part).index;
  if (names[0]?.closes) return names.find(({ index }) => index > at) ?? names.at(-1);
  return names.findLast(({ index }) => index < at) ?? names[0];
}

function standsAbove(page: ColumnPage, story: MatchedStory, labels: readonly Part[]): boolean {
  const start = (story.texts[0] as Part).index;
  const last = story.headline.at(-1) as Part;
  return (
    last.index < start && page.slice(last.index + 1, start).every((part) => labels.includes(part))
  );
}

function unsureMatch({ headline, texts, rival }: MatchedStory): UnsureMatch {
  const passageOf = (parts: readonly Part[]) => parts.flatMap(({ passage }) => [...passage]);
  return {
    text: (texts[0] as Part).passage,
    headline: passageOf(headline),
    ...(rival && { other: passageOf(rival) }),
  };
}

const isCaption = ({ kind }: Part) => kind === 'caption';

function leftOver(page: ColumnPage, used: ReadonlySet<Part>): Passage[] {
  return page.filter((part) => !used.has(part) && !isCaption(part)).map(({ passage }) => passage);
}

function articleOf(
  source: string,
  { headline, texts }: MatchedStory,
  labels: readonly Part[],
  section: Passage | undefined,
): Article {
  return {
    headline: headline.flatMap(({ passage }) => [...passage]),
    ...(section && { section }),
    ...(labels.length > 0 && { credit: labels.flatMap(({ passage }) => [...passage]) }),
    organizations: labels.slice(0, 1).flatMap((label) => namesIn(source, label)),
    paragraphs: texts.map(({ passage }) => passage),
  };
}

/** `教务处、水利系` names two, if both are names. */
function listed(text: string, words: Span): Span[] {
  const names = splitNames(text, words);
  return names.every(({ start, end }) => namesSender(text.slice(start, end))) ? names : [words];
}

/** `浙江 浙江` names 浙江 once, `Yorkshire Branch` one branch. */
function namesIn(source: string, { passage, text }: Part): Passage[] {
  const credit = labelledLine(text) ?? creditAtEnd(text, true);
  if (credit) {
    return credit.organizations.map(({ start, end }) => cutPassage(source, passage, start, end));
  }
  const { length } = repeatedName(text) ?? text;
  if (!/\p{Script=Han}/u.test(text)) return [cutPassage(source, passage, 0, length)];
  const names = new Map<string, Passage>();
  for (const { 0: words, index } of text.matchAll(/\S+/gu)) {
    for (const { start, end } of listed(text, { start: index, end: index + words.length })) {
      const name = text.slice(start, end);
      if (!names.has(name)) names.set(name, cutPassage(source, passage, start, end));
    }
  }
  return [...names.values()];
}
