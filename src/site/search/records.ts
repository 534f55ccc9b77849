/** Articles → records of the search index, from the oldest on. */
import { articleAddress, issueAddress } from '../addresses.ts';
import type { Article, Catalog, Issue } from '../catalog.ts';
import { issueName, publicationName } from '../labels.ts';
import { paragraphsOf } from '../markdown.ts';
import type { IngestedIssue } from '../read-archive.ts';
import type { Strings } from '../strings/index.ts';
import { type Passage, writeContent } from './record.ts';
import type { FullEntry, TableIssue } from './table.ts';

export interface SearchRecord {
  url: string;
  content: string;
  /** What its text is made of, each term once. */
  characters: Set<string>;
  entry: FullEntry;
}

/**
 * The records of each issue, oldest first: one an article, and one for the text that found no article,
 * which is found on the issue's page.
 */
export function recordsOf(
  ingested: readonly IngestedIssue[],
  catalog: Catalog,
  strings: Strings,
): SearchRecord[][] {
  const texts = new Map(
    ingested.flatMap(({ frontMatter: { id }, markdown, articles }) => [
      [issueAddress(id), markdown] as const,
      ...articles.map((article) => [articleAddress(id, article.name), article.markdown] as const),
    ]),
  );
  return catalog.issues.toReversed().map((issue) => issueRecords(issue, texts, strings));
}

function issueRecords(
  issue: Issue,
  texts: ReadonlyMap<string, string>,
  strings: Strings,
): SearchRecord[] {
  const about: TableIssue = {
    address: issue.address,
    name: issueName(issue, strings),
    publication: publicationName(issue, strings),
    date: issue.facts.date ?? '',
  };
  const unplaced = texts.get(issue.address);
  return [
    ...issue.articles.map((article) => recordOf(article, about, texts.get(article.address) ?? '')),
    ...(unplaced ? [record(issue.address, about, about.name, [], unplaced)] : []),
  ];
}

function recordOf(article: Article, issue: TableIssue, markdown: string): SearchRecord {
  const organizations = article.organizations.map(({ name }) => name);
  return record(
    article.address,
    issue,
    article.title,
    organizations,
    markdown,
    article.section?.name,
  );
}

/** Headline and organizations are passages of their own, so that they are found like the text. */
function record(
  url: string,
  issue: TableIssue,
  headline: string,
  organizations: string[],
  markdown: string,
  section?: string,
): SearchRecord {
  const passages: Passage[] = [
    { kind: 'headline', text: headline },
    ...organizations.map((text) => ({ kind: 'organization' as const, text })),
    ...paragraphsOf(markdown).map((text) => ({ kind: 'paragraph' as const, text })),
  ];
  const { content, ends, characters } = writeContent(passages);
  const place = url.slice(issue.address.length);
  return {
    url,
    content,
    characters,
    entry: { issue, place, organizations, ends, ...(section && { section }) },
  };
}
