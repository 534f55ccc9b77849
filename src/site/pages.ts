/** The pages that carry text of the archive: of each issue, of each article, and of a whole issue's texts. */
import { articleAddress, issueAddress, sourcePageAddress } from './addresses.ts';
import type { Catalog, Issue } from './catalog.ts';
import { issueName } from './labels.ts';
import type { IngestedIssue } from './read-archive.ts';
import type { Related } from './related/related.ts';
import type { Strings } from './strings/index.ts';
import { wholeIssuePlace } from './whole/place.ts';

export interface Page {
  /** Where the template would lie in the input directory, were it a file. */
  path: string;
  markdown: string;
  data: Record<string, unknown>;
}

/** A body must not be taken for front matter, whatever it starts with; hence an empty one before it. */
const NO_FRONT_MATTER = '---\n---\n';

/**
 * Facts go under a name of their own (`issue`, `article`): at the top level Eleventy would take
 * some for its own, and stumble over a date such as `2022-03~`.
 */
export function pagesOf(
  ingested: readonly IngestedIssue[],
  catalog: Catalog,
  strings: Strings,
  related: Related = new Map(),
): Page[] {
  const bodies = new Map(ingested.flatMap(bodiesOf));
  const body = ({ address }: { address: string }) => bodies.get(address) ?? '';
  return catalog.issues.flatMap((issue) => [
    page(issue.address, body(issue), {
      layout: 'issue.njk',
      title: issueName(issue, strings),
      issue,
    }),
    ...wholePage(issue, body(issue), strings),
    ...sourcePages(issue, strings),
    ...issue.articles.map((article) => {
      const title = article.title || strings.untitled;
      const others = related.get(article);
      return page(article.address, body(article), {
        layout: 'article.njk',
        title,
        article,
        ...(others && { related: others }),
      });
    }),
  ]);
}

function bodiesOf({ frontMatter: { id }, markdown, articles }: IngestedIssue) {
  return [
    [issueAddress(id), markdown] as const,
    ...articles.map((article) => [articleAddress(id, article.name), article.markdown] as const),
  ];
}

/** The frame of the page to read an issue through; its texts are put in when the articles' pages are there. */
function wholePage(issue: Issue, markdown: string, strings: Strings): Page[] {
  const address = wholeIssuePlace(issue);
  if (address === undefined) return [];
  const title = strings.whole.title(issueName(issue, strings));
  // It says nothing that the articles' own pages do not say, and those are to be found.
  return [page(address, markdown, { layout: 'whole.njk', title, issue, noIndex: true })];
}

/** The frame of each page of the source; its lines are put in when the page has been written. */
function sourcePages(issue: Issue, strings: Strings): Page[] {
  const title = strings.source.title(issueName(issue, strings));
  const { id } = issue.facts;
  return (issue.source?.pages ?? []).map((_, index, { length: of }) => {
    const place = { number: index + 1, of, previous: '', next: '' };
    if (index > 0) place.previous = sourcePageAddress(id, index);
    if (index + 1 < of) place.next = sourcePageAddress(id, index + 2);
    const address = sourcePageAddress(id, index + 1);
    return page(address, '', {
      layout: 'source.njk',
      title,
      issue,
      sourcePlace: place,
      noIndex: true,
    });
  });
}

function page(address: string, markdown: string, data: Record<string, unknown>): Page {
  return {
    path: `${address.slice(1)}page.md`,
    markdown: NO_FRONT_MATTER + markdown,
    // Addresses are checked where they are made; as templates they would be run.
    data: { ...data, permalink: address, dynamicPermalink: false },
  };
}
