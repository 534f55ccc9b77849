/**
 * Sitemaps after sitemaps.org: one for each year of issues, one for the other pages, and their index.
 *
 * `lastmod` is true or absent. An issue's date is not the day on which its page changed, a build's
 * clock changes what did not change, and the time of a file is another on every machine. What is left
 * is to write down when a text was first seen as it is now: the ledger does that, on demand. What it
 * does not know, and pages that change whenever an article joins them, carry no `lastmod`.
 */
import { yearOf } from '../catalog.ts';
import { compare } from '../order.ts';
import { absolute, type PublishedContext, type SiteFile } from './context.ts';
import { element, lines, textElement, xmlDocument, xmlPieces } from './xml.ts';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The protocol allows so many addresses a file. */
const MOST_ADDRESSES = 50_000;

export const SITEMAP_INDEX = '/sitemap.xml';

interface Sitemap {
  readonly address: string;
  readonly pages: readonly string[];
}

/** The sitemaps of these pages, given by their addresses from the site's root. */
export function* sitemapFiles(
  pages: readonly string[],
  context: PublishedContext,
): Generator<SiteFile> {
  const sitemaps = sitemapsOf(pages, context);
  for (const { address, pages: own } of sitemaps) {
    const urls = own.map((page) =>
      element(
        'url',
        {},
        element('loc', {}, absolute(context.site, page)),
        textElement('lastmod', context.changedOn(page)),
      ),
    );
    yield { address, content: xmlPieces(element('urlset', { xmlns: SITEMAP }), lines(urls)) };
  }
  const entries = sitemaps.map(({ address, pages: own }) =>
    element(
      'sitemap',
      {},
      element('loc', {}, absolute(context.site, address)),
      textElement('lastmod', latest(own, context)),
    ),
  );
  const index = element('sitemapindex', { xmlns: SITEMAP }, ...entries);
  yield { address: SITEMAP_INDEX, content: xmlDocument(index) };
}

function sitemapsOf(pages: readonly string[], { catalog }: PublishedContext): Sitemap[] {
  const years = new Map(
    catalog.issues.map((issue) => [issue.address, yearOf(issue) ?? 'undated'] as const),
  );
  const groups = new Map<string, string[]>();
  for (const page of pages.toSorted(compare)) {
    const issue = /^\/issues\/[^/]+\//.exec(page)?.[0] ?? '';
    const name = years.get(issue) ?? 'pages';
    const group = groups.get(name);
    if (group) group.push(page);
    else groups.set(name, [page]);
  }
  return [...groups].sort(([a], [b]) => compare(a, b)).flatMap(([name, own]) => parts(name, own));
}

/** `/sitemap-2023.xml`, and `/sitemap-2023-2.xml` for what is too much for one. */
function parts(name: string, pages: readonly string[]): Sitemap[] {
  return Array.from({ length: Math.ceil(pages.length / MOST_ADDRESSES) }, (_, index) => ({
    address: `/sitemap-${name}${index === 0 ? '' : `-${index + 1}`}.xml`,
    pages: pages.slice(index * MOST_ADDRESSES, (index + 1) * MOST_ADDRESSES),
  }));
}

/** When a sitemap changed is known where it is known of each of its pages. */
function latest(pages: readonly string[], { changedOn }: PublishedContext): string | undefined {
  let day = '';
  for (const page of pages) {
    const changed = changedOn(page);
    if (changed === undefined) return undefined;
    if (changed > day) day = changed;
  }
  return day || undefined;
}
