/** Articles → records of the search index. */

import { articleAddress, issueAddress } from '../addresses.ts';
import type { Article, Catalog, Issue } from '../catalog.ts';
import { issueName } from '../labels.ts';
import { paragraphsOf } from '../markdown.ts';
import type { IngestedIssue } from '../read-archive.ts';
import { type About, writeAbout, writeContent } from './record.ts';

export interface SearchRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** One record an article, and one an issue with text that found no article: that is found, too. */
export function recordsOf(ingested: readonly IngestedIssue[], catalog: Catalog): SearchRecord[] {
  const markdown = new Map(
    ingested.flatMap(({ frontMatter, articles }) =>
      articles.map((article) => [articleAddress(frontMatter.id, article.name), article.markdown]),
    ),
  );
  const unplaced = new Map(
    ingested.map((issue) => [issueAddress(issue.frontMatter.id), issue.markdown]),
  );
  return [
    ...catalog.articles.map((article) => recordOf(article, markdown.get(article.address) ?? '')),
    ...catalog.issues.flatMap((issue) => {
      const text = unplaced.get(issue.address);
      return text ? [unplacedRecordOf(issue, text)] : [];
    }),
  ];
}

/** The text of an issue that belongs to no article is found on the issue's page. */
function unplacedRecordOf(issue: Issue, markdown: string): SearchRecord {
  return {
    url: issue.address,
    content: writeContent([
      { kind: 'headline', text: issueName(issue) },
      ...paragraphsOf(markdown).map((text) => ({ kind: 'paragraph' as const, text })),
    ]),
    meta: { about: writeAbout({ issue: issueName(issue) }) },
  };
}

/** Headline and organizations are passages of their own, so that they are found like the text. */
export function recordOf(article: Article, markdown: string): SearchRecord {
  const { section, date } = article;
  const { publication } = article.issue.facts;
  const about: About = {
    issue: issueName(article.issue),
    ...(publication ? { publication } : {}),
    ...(section ? { section: section.name } : {}),
    ...(date ? { date } : {}),
  };
  return {
    url: article.address,
    content: writeContent([
      { kind: 'headline', text: article.title },
      ...article.organizations.map(({ name }) => ({ kind: 'organization' as const, text: name })),
      ...paragraphsOf(markdown).map((text) => ({ kind: 'paragraph' as const, text })),
    ]),
    meta: { about: writeAbout(about) },
  };
}
