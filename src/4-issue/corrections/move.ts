/**
 * A paragraph goes to another article, to its place in the order of the source unless said otherwise.
 *
 *     - { move: 段落开头的文字, to: 另一篇的标题 }
 *     - { move: 段落开头的文字, to: 另一篇的标题, after: 前一段里的文字 }
 */
import { z } from 'zod';
import type { Passage } from '../../2-lines/passage.ts';
import type { Article, Issue } from '../issue.ts';
import { findArticle, findText, type Problem } from './anchors.ts';
import {
  changed,
  isOnSameLine,
  placeInOrder,
  settled,
  withCreditOf,
  withoutCredit,
} from './edit.ts';
import { words } from './fields.ts';
import { kind } from './kind.ts';
import { asText } from './set-off.ts';
import { findParagraph, takeOut } from './take-out.ts';

const schema = z
  .strictObject({
    move: words.describe('Words of the paragraph, best its first. 段落开头的文字。'),
    to: words.describe('The headline of the article that it belongs to. 该段所属文章的标题。'),
    after: words.describe('Words of the paragraph that it follows. 其前一段中的文字。').optional(),
  })
  .describe('A paragraph belongs to another article. 该段归另一篇。');

export const move = kind(schema, (issue, { move: quotation, to, after }) => {
  const anchor = findParagraph(issue, quotation);
  if ('matched' in anchor) return anchor;
  const target = findArticle(issue, to);
  if (typeof target !== 'number') return target;
  const { place } = anchor;
  const passage = place.kind === 'section' ? asText(issue.source, place.passage) : place.passage;
  const origin = place.kind === 'paragraph' ? place.article : undefined;
  const taken = takeOut(issue, anchor, 'moved');
  const receiver = taken.articles[target] as Article;
  const index = placeAmong(taken, target, passage, after);
  if (typeof index !== 'number') return index;
  const paragraphs = receiver.paragraphs.toSpliced(index, 0, passage);
  const received = changed(receiver, 'moved', { paragraphs });
  const articles = taken.articles.with(target, withCreditOf(issue.source, received));
  const moved = settled({ ...taken, articles }, passage);
  return origin === undefined || origin === target
    ? moved
    : withCreditMoved(moved, origin, target, passage);
});

/** The place of a passage among an article's paragraphs. */
function placeAmong(
  issue: Issue,
  target: number,
  passage: Passage,
  after: string | undefined,
): number | Problem {
  const { paragraphs } = issue.articles[target] as Article;
  if (after === undefined) return placeInOrder(paragraphs, passage);
  const alone = { ...issue, articles: issue.articles.slice(target, target + 1), unplaced: [] };
  const anchor = findText(alone, ['paragraph'], after);
  return 'matched' in anchor ? anchor : paragraphs.indexOf(anchor.place.passage) + 1;
}

/** A credit at the end of the moved paragraph's own line goes with it, where it is wanted. */
function withCreditMoved(issue: Issue, origin: number, target: number, passage: Passage): Issue {
  const from = issue.articles[origin] as Article;
  const to = issue.articles[target] as Article;
  const { credit, organizations } = from;
  if (!credit || to.credit || !isOnSameLine(issue.source, passage, credit)) return issue;
  const articles = issue.articles
    .with(origin, withoutCredit(from))
    .with(target, { ...to, credit, organizations });
  return { ...issue, articles };
}
