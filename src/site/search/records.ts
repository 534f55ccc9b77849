/** Articles → what the search index is made of, from the oldest on. */
import { articleAddress, issueAddress } from '../addresses.ts';
import type { Article, Catalog, Issue, Named } from '../catalog.ts';
import { issueName, publicationName } from '../labels.ts';
import { paragraphsOf } from '../markdown.ts';
import type { IngestedIssue } from '../read-archive.ts';
import type { Strings } from '../strings/index.ts';
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
  const names = new Map(catalog.organizations.map(({ address, name }) => [address, name]));
  const nameOf = ({ name, address }: Named) => names.get(address) ?? name;
  const about = { texts, nameOf, strings };
  return catalog.issues.toReversed().map((issue) => issueRecords(issue, about));
}

interface About {
  /** By address. */
  texts: ReadonlyMap<string, string>;
  /** What an organization is called in the archive, whatever the name that is printed. */
  nameOf: (organization: Named) => string;
  strings: Strings;
}

function issueRecords(issue: Issue, { texts, nameOf, strings }: About): SearchRecord[] {
  const about: TableIssue = {
    address: issue.address,
    name: issueName(issue, strings),
    publication: publicationName(issue, strings),
    date: issue.facts.date ?? '',
  };
  const unplaced = texts.get(issue.address);
  return [
    ...issue.articles.map((article): SearchRecord => {
      const { section } = article;
      return {
        about: {
          issue: about,
          place: article.address.slice(issue.address.length),
          organizations: [...new Set(article.organizations.map(nameOf))],
          ...(section && { section: section.name }),
        },
        passages: passagesOf(article, texts.get(article.address) ?? ''),
      };
    }),
    ...(unplaced
      ? [
          {
            about: { issue: about, place: '', organizations: [] },
            passages: textOf(about.name, unplaced),
          },
        ]
      : []),
  ];
}

/** Headline and organizations are passages of their own, so that they are found like the text: as printed. */
function passagesOf({ title, organizations }: Article, markdown: string): Passage[] {
  const [headline, ...paragraphs] = textOf(title, markdown);
  const credits = organizations.map(({ name }) => ({ kind: 'organization' as const, text: name }));
  return [headline, ...credits, ...paragraphs];
}

function textOf(headline: string, markdown: string): [Passage, ...Passage[]] {
  return [
    { kind: 'headline', text: headline },
    ...paragraphsOf(markdown).map((text) => ({ kind: 'paragraph' as const, text })),
  ];
}
