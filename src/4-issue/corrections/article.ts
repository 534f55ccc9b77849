/**
 * What an article is called and where it belongs; the printed words stay linked to the source.
 *
 *     - { article: 标题原文, title: 新标题, section: 学会动态, organizations: [甲学会, 乙学会] }
 */
import { z } from 'zod';
import type { Article, ArticleChange, CorrectedArticle } from '../issue.ts';
import { findArticle } from './anchors.ts';
import { changed, settled } from './edit.ts';
import { words, wordsOrNone } from './fields.ts';
import { kind } from './kind.ts';

const properties = z.strictObject({
  article: words.describe(
    'The article’s headline, or a part that no other headline has. 文章标题，或其中独有的一段。',
  ),
  title: words
    .describe('The headline as it should read; the printed one stays in the source. 更正后的标题。')
    .optional(),
  section: wordsOrNone
    .describe('The section of the article, null for none. 所属栏目；没有则写 null。')
    .optional(),
  subsection: wordsOrNone
    .describe('The column within the section, null for none. 栏目下的子栏；没有则写 null。')
    .optional(),
  organizations: z
    .array(words)
    .describe('The organizations that sent it in, in order; [] for none. 供稿机构；没有则写 []。')
    .optional(),
});

/** A statement that names an article says something of it too. */
const schema = properties
  .refine((statement) => Object.keys(statement).length > 1)
  .meta({
    minProperties: 2,
    description: 'What an article is called and where it belongs. 更正文章的标题、栏目或供稿机构。',
  });

const fields = [
  'title',
  'section',
  'subsection',
  'organizations',
] as const satisfies ArticleChange[];

export const article = kind(schema, (issue, { article: quotation, ...given }) => {
  const index = findArticle(issue, quotation);
  if (typeof index !== 'number') return index;
  const found = issue.articles[index] as Article;
  const correct = (article: Article, field: (typeof fields)[number]) =>
    given[field] === undefined
      ? article
      : changed(article, field, {}, { [field]: given[field] } as Partial<CorrectedArticle>);
  const articles = issue.articles.with(index, fields.reduce(correct, found));
  return settled({ ...issue, articles }, found.headline);
});
