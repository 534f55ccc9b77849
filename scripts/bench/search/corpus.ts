/** The articles that both searches are given. */
import { buildCatalog } from '../../../src/site/catalog.ts';
import type { IngestedIssue } from '../../../src/site/read-archive.ts';
import { recordsOf, type SearchRecord } from '../../../src/site/search/records.ts';
import { stringsOf } from '../../../src/site/strings/index.ts';
import type { MadeUpIssue } from '../../../test/corpus/articles.ts';
import { madeUpIssues } from '../archive.ts';

/** An article as a reader sees it. */
export interface Article {
  url: string;
  passages: string[];
}

/** So many made-up articles, issue by issue. */
export function ingestedIssues(articles: number): IngestedIssue[] {
  return [...madeUpIssues(articles)].map(ingested);
}

function ingested(issue: MadeUpIssue, at: number): IngestedIssue {
  const { publication, publisher, year, number, wholeNumber, date } = issue;
  const id = `bulletin-${String(at).padStart(5, '0')}`;
  const articles = issue.sections.flatMap(({ name, articles: own }) =>
    own.map((article) => ({ section: name, article })),
  );
  return {
    frontMatter: {
      ...{ id, publication, publisher, year, number, wholeNumber, date },
      ...{ contents: [], masthead: [], colophon: [], supplied: {}, source: id, warnings: [] },
    },
    markdown: '',
    articles: articles.map(({ section, article }, place) => ({
      name: String(place + 1).padStart(2, '0'),
      frontMatter: {
        title: article.title,
        issue: id,
        date,
        organizations: article.organizations,
        order: place + 1,
        ...(section !== null && { section }),
      },
      markdown: article.paragraphs.join('\n\n'),
    })),
  };
}

export const recordsFor = (issues: readonly IngestedIssue[]): SearchRecord[][] =>
  recordsOf(issues, buildCatalog(issues), stringsOf('zh-Hans'));

/** What a brute-force reading reads. */
export function articlesOf(issues: readonly IngestedIssue[]): Article[] {
  return issues.flatMap(({ frontMatter: { id }, articles }) =>
    articles.map(({ name, frontMatter: { title, organizations }, markdown }) => ({
      url: `/issues/${id}/${name}/`,
      passages: [title, ...organizations, ...markdown.split('\n\n')],
    })),
  );
}
