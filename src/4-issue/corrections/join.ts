/**
 * An article and the next one become one. The headline of the next becomes text, or the second
 * line of the headline where the first has no text, or was taken for a section's name.
 *
 *     - { join: 标题原文 }
 */
import { z } from 'zod';
import type { Passage } from '../../2-lines/passage.ts';
import { type Article, type Issue, leadOf, startOf } from '../issue.ts';
import { findArticle, findText } from './anchors.ts';
import { changed, isOnSameLine, runOn, settled } from './edit.ts';
import { words } from './fields.ts';
import { kind } from './kind.ts';
import { withoutSectionLine } from './sections.ts';
import { asText } from './set-off.ts';

const schema = z
  .strictObject({
    join: words.describe(
      'The headline of an article that is one with the next. 与下一篇同属一篇的文章标题。',
    ),
  })
  .describe('An article and the next are one. 本篇与下一篇合为一篇。');

export const join = kind(schema, (issue, { join: quotation }) => {
  const index = findArticle(issue, quotation);
  if (typeof index !== 'number') return joinLine(issue, quotation) ?? index;
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

/** The first line of a headline that was taken for a section's name. */
function joinLine(issue: Issue, quotation: string): Issue | undefined {
  const anchor = findText(issue, ['section'], quotation);
  if ('matched' in anchor) return undefined;
  const line = anchor.place.passage;
  const below = issue.articles.findIndex((article) => startOf(leadOf(article)) > startOf(line));
  const next = withoutSectionLine(issue, line);
  const article = next.articles[below];
  if (!article) return undefined;
  const headline = [...line, ...article.headline];
  const articles = next.articles.with(below, changed(article, 'joined', { headline }));
  return settled({ ...next, articles }, headline);
}

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
  const line = [asText(source, second.headline)].filter(({ length }) => length > 0);
  const closed = second.credit && first.credit;
  const paragraphs = closed
    ? [...withCreditAsText(source, first.paragraphs, closed), ...line, ...second.paragraphs]
    : runThrough(source, first.paragraphs, line, second.paragraphs);
  return { paragraphs, organizations, ...(credit && { credit }) };
}

/** A line from the middle of a paragraph cut it in two; a subhead after a full stop did not. */
function runThrough(source: string, before: Passage[], line: Passage[], after: Passage[]) {
  const withLine = runOn(source, before, line);
  const wasInside = withLine.length < before.length + line.length;
  return wasInside ? runOn(source, withLine, after) : [...withLine, ...after];
}

/** A credit that turns out to stand in the middle is text again, where it was. */
function withCreditAsText(source: string, paragraphs: Passage[], credit: Passage): Passage[] {
  const last = paragraphs.at(-1);
  return last && isOnSameLine(source, last, credit)
    ? [...paragraphs.slice(0, -1), [...last, ...credit]]
    : [...paragraphs, credit];
}
