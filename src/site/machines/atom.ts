/** Atom (RFC 4287), with archive documents after RFC 5005. */
import type { Article } from '../catalog.ts';
import { absolute, type PublishedContext, type SiteFile, TEXT_LANGUAGE } from './context.ts';
import { entryHtml } from './entry-html.ts';
import {
  archiveAddress,
  archivesOf,
  type Feed,
  feedTitle,
  feedUpdated,
  newest,
  updatedOf,
} from './feed.ts';
import { markdownAddress } from './identifiers.ts';
import { certainDay, startOfDay } from './known-dates.ts';
import { element, lines, textElement, type XmlElement, type XmlNode, xmlPieces } from './xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const HISTORY = 'http://purl.org/syndication/history/1.0';

export function atomAddress({ address }: Pick<Feed, 'address'>): string {
  return `${address}feed.xml`;
}

/** The subscription document, and the archive documents where there are any. */
export function* atomFiles(feed: Feed, context: PublishedContext): Generator<SiteFile> {
  const { site } = context;
  const archives = archivesOf(feed);
  const link = (rel: string, address: string) =>
    element('link', { rel, type: 'application/atom+xml', href: absolute(site, address) });
  const page = (number: number, rel: string) =>
    number >= 1 && number <= archives.length ? link(rel, archiveAddress(feed, number)) : undefined;

  const current = atomAddress(feed);
  yield {
    address: current,
    content: document(feed, newest(feed), context, [
      link('self', current),
      page(archives.length, 'prev-archive'),
    ]),
  };
  for (const [index, articles] of archives.entries()) {
    const number = index + 1;
    const address = archiveAddress(feed, number);
    const content = document(feed, articles, context, [
      element('fh:archive'),
      link('self', address),
      link('current', current),
      page(number - 1, 'prev-archive'),
      page(number + 1, 'next-archive'),
    ]);
    yield { address, content };
  }
}

function document(
  feed: Feed,
  articles: readonly Article[],
  context: PublishedContext,
  links: readonly XmlNode[],
): Iterable<string> {
  const { site } = context;
  const root = element(
    'feed',
    { xmlns: ATOM, 'xmlns:fh': HISTORY, 'xml:lang': site.language },
    element('id', {}, absolute(site, atomAddress(feed))),
    element('title', {}, feedTitle(feed, context)),
    element('subtitle', {}, site.summary),
    element('updated', {}, feedUpdated(articles, context)),
    element('author', {}, element('name', {}, site.publisher ?? site.title)),
    textElement('rights', site.licence?.name),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      href: absolute(site, feed.address),
    }),
    ...links,
  );
  return xmlPieces(root, lines(entries(articles, context)));
}

function* entries(articles: readonly Article[], context: PublishedContext): Generator<XmlElement> {
  for (const article of articles) yield entry(article, context);
}

function entry(article: Article, context: PublishedContext): XmlElement {
  const { site, strings } = context;
  const day = certainDay(article.date);
  const address = absolute(site, article.address);
  const markdown = absolute(site, markdownAddress(article));
  return element(
    'entry',
    {},
    element('id', {}, address),
    element('title', {}, article.title || strings.untitled),
    element('updated', {}, updatedOf(article, context)),
    textElement('published', day && startOfDay(day)),
    ...article.organizations.map(({ name }) => element('author', {}, element('name', {}, name))),
    article.section && element('category', { term: article.section.name }),
    element('link', { rel: 'alternate', type: 'text/html', href: address }),
    element('link', { rel: 'alternate', type: 'text/markdown', href: markdown }),
    element(
      'content',
      { type: 'html', 'xml:lang': TEXT_LANGUAGE },
      entryHtml(context.paragraphsOf(article)),
    ),
  );
}
