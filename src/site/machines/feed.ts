/**
 * Feeds as data: what entries there are, in what order, and on which documents.
 *
 * An entry's id is the address of its article, which never changes. `updated` is never taken from a
 * clock: it is the day on which the article was recorded as it is now (`ledger.ts`), else the first
 * day that the issue's date means, else that of its year, else 1970: nobody knows.
 */
import type { Article, Catalog } from '../catalog.ts';
import { compare } from '../order.ts';
import type { MachineContext } from './context.ts';
import { firstDayOf, startOfDay, UNKNOWN_DAY } from './known-dates.ts';

export interface Feed {
  /** Undefined for that of the whole archive. */
  readonly name: string | undefined;
  /** Of the page that shows the same, from the site's root; the feed lies below it. */
  readonly address: string;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** Whether everything can be reached from it, page by page, after RFC 5005. */
  readonly isArchived: boolean;
}

/** Entries of one document. */
export const MOST_ENTRIES = 50;

/** All feeds: of the archive, and of each publication, section and organization. */
export function feedsOf(catalog: Catalog): Feed[] {
  const groups = [...catalog.sections, ...catalog.organizations];
  return [
    { name: undefined, address: '/', articles: catalog.articles, isArchived: true },
    ...catalog.publications.map(({ name, address, issues }) => ({
      name,
      address,
      articles: issues.flatMap(({ articles }) => articles),
      isArchived: true,
    })),
    ...groups.map(({ name, address, articles }) => ({
      name,
      address,
      articles,
      isArchived: false,
    })),
  ];
}

export function feedTitle({ name }: Feed, { site }: Pick<MachineContext, 'site'>): string {
  return name === undefined ? site.title : `${name} · ${site.title}`;
}

/** The document that subscribers ask for. */
export function newest({ articles }: Feed): readonly Article[] {
  return articles.slice(0, MOST_ENTRIES);
}

/**
 * The documents of what is older, oldest first, each full and newest first in itself. What does not
 * fill one yet stands in the subscription document, so a new issue changes no archive document.
 */
export function archivesOf({ articles, isArchived }: Feed): readonly (readonly Article[])[] {
  if (!isArchived) return [];
  const full = Math.floor(articles.length / MOST_ENTRIES);
  return Array.from({ length: full }, (_, index) => {
    const end = articles.length - index * MOST_ENTRIES;
    return articles.slice(end - MOST_ENTRIES, end);
  });
}

/** `/feed/archive-1.xml` is the oldest. */
export function archiveAddress({ address }: Feed, number: number): string {
  return `${address}feed/archive-${number}.xml`;
}

export function updatedOf(article: Article, { changedOn }: MachineContext): string {
  return startOfDay(changedOn(article.address) ?? firstDayOf(article) ?? UNKNOWN_DAY);
}

/** The newest of its entries; an empty feed has never changed. */
export function feedUpdated(articles: readonly Article[], context: MachineContext): string {
  const known = articles.map((article) => updatedOf(article, context));
  return known.toSorted(compare).at(-1) ?? startOfDay(UNKNOWN_DAY);
}
