/** Highwire Press tags, by which Google Scholar and Zotero read a page. */
import type { Article } from '../catalog.ts';
import { yearOf } from '../catalog.ts';
import type { Site } from '../settings/site.ts';
import { absoluteIfKnown } from './context.ts';
import { certainDate } from './known-dates.ts';

export type HighwireTag = readonly [name: `citation_${string}`, value: string];

/** Organizations stand as authors: Zotero reads no other tag as creator. */
export function highwire(article: Article, site: Site): readonly HighwireTag[] {
  const { facts, address } = article.issue;
  const page = absoluteIfKnown(site, article.address);
  const tags: [HighwireTag[0], string | number | undefined][] = [
    ['citation_title', article.title],
    ...article.organizations.map(({ name }): [HighwireTag[0], string] => ['citation_author', name]),
    ['citation_publication_date', publicationDate(article)],
    ['citation_journal_title', facts.publication],
    ['citation_volume', facts.volume],
    ['citation_issue', facts.number ?? facts.wholeNumber],
    ['citation_publisher', facts.publisher],
    ['citation_language', article.language],
    ['citation_public_url', page],
    ['citation_fulltext_html_url', page],
    ['citation_journal_url', absoluteIfKnown(site, address)],
  ];
  return tags.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)] as const],
  );
}

/** `2023/03/10`; of a doubtful date no more than the year, under which the archive files it. */
function publicationDate({ date, issue }: Article): string | undefined {
  return certainDate(date)?.replaceAll('-', '/') ?? yearOf(issue);
}
