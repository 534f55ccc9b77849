/** Articles → what the search index is made of, from the oldest on. */
import { articleAddress, issueAddress } from '../addresses.ts';
import type { Article, Catalog, Issue } from '../catalog.ts';
import { issueName, publicationName } from '../labels.ts';
import { paragraphsOf } from '../markdown.ts';
import type { IngestedIssue } from '../read-archive.ts';
import type { Passage } from './record.ts';
import type { FullEntry, TableIssue } from './table.ts';

export interface SearchRecord {
  /** Headline, organizations and paragraphs, in this order. */
  passages: Passage[];
  about: Omit<FullEntry, 'ends'>;
}

/**
 * The records of each issue, oldest first: one an article, and one for the text that found no article,
 * which is found on the issue's page.
 */
export function recordsOf(ingested: readonly IngestedIssue[], catalog: Catalog): SearchRecord[][] {
  const texts = new Map(
    ingested.flatMap(({ frontMatter: { id }, markdown, articles }) => [
      [issueAddress(id), markdown] as const,
      ...articles.map((article) => [articleAddress(id, article.name), article.markdown] as const),
    ]),
  );
  return catalog.issues.toReversed().map((issue) => issueRecords(issue, texts));
}

function issueRecords(issue: Issue, texts: ReadonlyMap<string, string>): SearchRecord[] {
  const about: TableIssue = {
    address: issue.address,
    name: issueName(issue),
    publication: publicationName(issue),
    date: issue.facts.date ?? '',
  };
  const unplaced = texts.get(issue.address);
  return [
    ...issue.articles.map((article) => recordOf(article, about, texts.get(article.address) ?? '')),
    ...(unplaced
      ? [record({ issue: about, place: '', organizations: [] }, about.name, unplaced)]
      : []),
  ];
}

function recordOf(article: Article, issue: TableIssue, markdown: string): SearchRecord {
  const about = {
    issue,
    place: article.address.slice(issue.address.length),
    organizations: article.organizations.map(({ name }) => name),
    ...(article.section && { section: article.section.name }),
  };
  return record(about, article.title, markdown);
}

/** Headline and organizations are passages of their own, so that they are found like the text. */
function record(about: SearchRecord['about'], headline: string, markdown: string): SearchRecord {
  return {
    about,
    passages: [
      { kind: 'headline', text: headline },
      ...about.organizations.map((text) => ({ kind: 'organization' as const, text })),
      ...paragraphsOf(markdown).map((text) => ({ kind: 'paragraph' as const, text })),
    ],
  };
}
