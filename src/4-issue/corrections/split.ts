/**
 * A new article begins at quoted words: their line is its headline, and what follows is its text.
 *
 *     - { split: 从这段引文起另成一篇 }
 *     - { split: 近日，甲学会召开会议, headline: 甲学会召开会议 }
 *
 * A headline that is given in words may be printed there, in front of the text on the same line;
 * otherwise the quoted words remain text.
 */
import { z } from 'zod';
import { cutPassage, type Passage } from '../../2-lines/passage.ts';
import { type Article, type Issue, leadOf, startOf } from '../issue.ts';
import { type Anchor, linesAround } from './anchors.ts';
import { changed, placeInOrder, settled, withCreditOf, withoutCredit } from './edit.ts';
import { words } from './fields.ts';
import { kind } from './kind.ts';
import { asHeadline } from './set-off.ts';
import { findParagraph, takeOut } from './take-out.ts';
import { findWords, saysWords } from './words.ts';

const schema = z
  .strictObject({
    split: words.describe(
      'Words with which a new article begins; their line is its headline. 新一篇开头的文字，所在行即其标题。',
    ),
    headline: words
      .describe('The headline, where none is printed on a line of its own. 原文未另行印出的标题。')
      .optional(),
  })
  .describe('A new article begins here. 由此另起一篇。');

export const split = kind(schema, (issue, { split: quotation, headline }) => {
  const anchor = findParagraph(issue, quotation);
  if ('matched' in anchor) return anchor;
  const parts = partAt(issue.source, anchor, headline);
  const { place } = anchor;
  const next =
    place.kind === 'paragraph'
      ? splitArticle(issue, place.article, place.index, parts)
      : openArticle(takeOut(issue, anchor, 'split'), parts);
  return settled(next, parts.headline.length > 0 ? parts.headline : parts.after);
});

interface Parts {
  before: Passage;
  headline: Passage;
  after: Passage;
  /** The headline in words, where none is printed. */
  title?: string;
}

/** Parts a passage into what ends the article before, the headline, and the first of its text. */
function partAt(source: string, anchor: Anchor, title: string | undefined): Parts {
  const { place, text } = anchor;
  const lines = linesAround(source, anchor);
  const from = saysWords(text.slice(lines.from, anchor.from)) ? anchor.from : lines.from;
  const cut = (start: number, end: number) => cutPassage(source, place.passage, start, end);
  const before = cut(0, from);
  const parted = (end: number) => ({
    before,
    headline: asHeadline(source, cut(from, end)),
    after: cut(end, text.length),
  });
  if (title === undefined) return parted(lines.to);
  const printed = findWords(text.slice(from), title)[0];
  if (printed && !saysWords(text.slice(from, from + printed.from))) {
    return parted(from + printed.to);
  }
  return { before, headline: [], after: cut(from, text.length), title };
}

function splitArticle(issue: Issue, index: number, paragraph: number, parts: Parts): Issue {
  const { source } = issue;
  const article = issue.articles[index] as Article;
  const { credit, organizations } = article;
  const firstParagraphs = [...article.paragraphs.slice(0, paragraph), parts.before];
  const first = changed(article, 'split', { paragraphs: firstParagraphs.filter(isSaid) });
  const rest = [parts.after, ...article.paragraphs.slice(paragraph + 1)].filter(isSaid);
  const opened = startArticle(article, parts, rest);
  // A credit closes the text before it, so it goes with the article that it now stands in.
  const cutAt = startOf([...parts.headline, ...parts.after]);
  const goes = credit && startOf(credit) > cutAt;
  const second = goes ? { ...opened, credit, organizations } : withCreditOf(source, opened);
  const left = goes ? withCreditOf(source, withoutCredit(first)) : first;
  return { ...issue, articles: issue.articles.toSpliced(index, 1, left, second) };
}

/** Text that found no headline gets one; it goes on up to the next headline or section. */
function openArticle(issue: Issue, parts: Parts): Issue {
  const { source, unplaced, sectionLines } = issue;
  const cutAt = startOf([...parts.headline, ...parts.after]);
  const starts = [...issue.articles.map(leadOf), ...sectionLines].map(startOf);
  const end = starts
    .filter((start) => start > cutAt)
    .reduce((first, start) => Math.min(first, start), source.length);
  const isOwned = (passage: Passage) => startOf(passage) > cutAt && startOf(passage) < end;
  const paragraphs = [parts.after, ...unplaced.filter(isOwned)].filter(isSaid);
  const opened = startArticle(placeAt(issue, cutAt), parts, paragraphs);
  const order = issue.articles.filter((article) => startOf(leadOf(article)) < cutAt).length;
  const left = unplaced.filter((passage) => !isOwned(passage));
  return {
    ...issue,
    articles: issue.articles.toSpliced(order, 0, withCreditOf(source, opened)),
    unplaced: isSaid(parts.before)
      ? left.toSpliced(placeInOrder(left, parts.before), 0, parts.before)
      : left,
  };
}

/** The section and column at a place of the source: those of the article before, or of a new section. */
function placeAt({ articles, sectionLines }: Issue, offset: number): Partial<Article> {
  const before = articles.findLast((article) => startOf(leadOf(article)) < offset);
  const line = sectionLines.findLast((passage) => startOf(passage) < offset);
  const isNew = line && !(before && startOf(leadOf(before)) > startOf(line));
  return isNew ? { section: line } : (before ?? {});
}

/** A new article, in the section and column of the one that it was a part of. */
function startArticle(
  { section, subsection, corrected }: Partial<Article>,
  { headline, title }: Parts,
  paragraphs: Passage[],
): Article {
  const article: Article = {
    headline,
    ...(section && { section }),
    ...(subsection && { subsection }),
    organizations: [],
    paragraphs,
  };
  return changed(
    article,
    'split',
    {},
    {
      ...(title !== undefined && { title }),
      ...(corrected?.section !== undefined && { section: corrected.section }),
      ...(corrected?.subsection !== undefined && { subsection: corrected.subsection }),
    },
  );
}

const isSaid = (passage: Passage) => passage.length > 0;
