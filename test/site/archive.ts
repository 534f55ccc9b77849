/** Made-up ingested issues for the tests of this folder. */
import type { ArticleFrontMatter, IssueFrontMatter } from '../../src/5-articles/front-matter.ts';
import type { IngestedArticle, IngestedIssue } from '../../src/site/read-archive.ts';

export function anArticle(
  facts: Partial<ArticleFrontMatter> = {},
  markdown = '正文。',
): IngestedArticle {
  const order = facts.order ?? 1;
  return {
    name: String(order).padStart(2, '0'),
    frontMatter: { title: '标题', issue: 'a-1', organizations: [], order, ...facts },
    markdown,
  };
}

export function anIssue(
  facts: Partial<IssueFrontMatter> = {},
  articles: IngestedArticle[] = [anArticle()],
): IngestedIssue {
  return {
    frontMatter: {
      id: 'a-1',
      contents: [],
      masthead: [],
      colophon: [],
      supplied: {},
      source: '简报.txt',
      warnings: [],
      ...facts,
    },
    markdown: '',
    articles,
  };
}
