/**
 * An article and the next one become one. The headline of the next becomes text, or the second
 * line of the headline where the first article has no text.
 *
 *     - { join: 标题原文 }
 */
import { z } from 'zod';
import type { Passage } from '../../2-lines/passage.ts';
import type { Article, Issue } from '../issue.ts';
import { findArticle } from './anchors.ts';
import { changed, isOnSameLine, runOn, settled } from './edit.ts';
import { words } from './fields.ts';
import { kind } from './kind.ts';
import { asText } from './set-off.ts';

const schema = z.strictObject({
  join: words.describe(
    'The headline of an article that is one with the next. 与下一篇同属一篇的文章标题。',
  ),
});

export const join = kind(schema, (issue, { join: quotation }) => {
  const index = findArticle(issue, quotation);
  if (typeof index !== 'number') return index;
  const first = issue.articles[index] as Article;
  const second = issue.articles[index + 1];
  if (!second) return { quotation, matched: 1 };
  const joined = changed(
    first,
    'joined',
    isBare(first) ? wrapped(first, second) : run(issue, first, second),
  );
  const articles = issue.articles.toSpliced(index, 2, joined);
  return settled({ ...issue, articles }, first.headline, second.headline);
});

const isBare = ({ paragraphs, credit }: Article) => paragraphs.length === 0 && !credit;

/** One headline over two lines. */
function wrapped(first: Article, second: Article): Partial<Article> {
  const { paragraphs, organizations, credit } = second;
  const headline = [...first.headline, ...second.headline];
  return { headline, paragraphs, organizations, ...(credit && { credit }) };
}

/** One text, with a line in it that was no headline. */
function run({ source }: Issue, first: Article, second: Article): Partial<Article> {
  const { credit, organizations } = second.credit ? second : first;
  const isInside = first.credit && second.credit;
  const start = isInside
    ? withCreditAsText(source, first.paragraphs, first.credit as Passage)
    : first.paragraphs;
  const line = [asText(source, second.headline)].filter(({ length }) => length > 0);
  const withLine = runOn(source, start, line);
  // A line from the middle of a paragraph cut it in two; a subhead after a full stop did not.
  const wasInside = withLine.length < start.length + line.length;
  const joined = wasInside
    ? runOn(source, withLine, second.paragraphs)
    : [...withLine, ...second.paragraphs];
  return { paragraphs: joined, organizations, ...(credit && { credit }) };
}

/** A credit that turns out to stand in the middle is text again, where it was. */
function withCreditAsText(source: string, paragraphs: Passage[], credit: Passage): Passage[] {
  const last = paragraphs.at(-1);
  return last && isOnSameLine(source, last, credit)
    ? [...paragraphs.slice(0, -1), [...last, ...credit]]
    : [...paragraphs, credit];
}
