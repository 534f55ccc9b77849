/** JSON Feed 1.1. */
import type { Article } from '../catalog.ts';
import { absolute, type PublishedContext, type SiteFile, TEXT_LANGUAGE } from './context.ts';
import { entryHtml } from './entry-html.ts';
import { type Feed, feedTitle, newest } from './feed.ts';
import { jsonFile } from './json.ts';
import { certainDay, startOfDay } from './known-dates.ts';

export function jsonFeedAddress({ address }: Pick<Feed, 'address'>): string {
  return `${address}feed.json`;
}

export function jsonFeedFile(feed: Feed, context: PublishedContext): SiteFile {
  const { site } = context;
  const address = jsonFeedAddress(feed);
  const content = jsonFile({
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(feed, context),
    description: site.summary,
    home_page_url: absolute(site, feed.address),
    feed_url: absolute(site, address),
    language: site.language,
    authors: [{ name: site.publisher ?? site.title }],
    items: newest(feed).map((article) => item(article, context)),
  });
  return { address, content };
}

/** Dates may be absent here, so what is not known to the day is left out. */
function item(article: Article, context: PublishedContext) {
  const { site, strings, paragraphsOf, changedOn } = context;
  const address = absolute(site, article.address);
  const published = certainDay(article.date);
  const modified = changedOn(article.address);
  const authors = article.organizations.map(({ name }) => ({ name }));
  return {
    id: address,
    url: address,
    title: article.title || strings.untitled,
    content_html: entryHtml(paragraphsOf(article)),
    date_published: published && startOfDay(published),
    date_modified: modified && startOfDay(modified),
    authors: authors.length > 0 ? authors : undefined,
    tags: article.section && [article.section.name],
    language: TEXT_LANGUAGE,
  };
}
