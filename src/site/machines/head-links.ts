/** Links of a page's head: its own address, the same in other forms, the feeds near it, the search. */
import type { Article } from '../catalog.ts';
import { atomAddress } from './atom.ts';
import { absoluteIfKnown, type MachineContext } from './context.ts';
import { jsonAddress, markdownAddress } from './identifiers.ts';
import { jsonFeedAddress } from './json-feed.ts';
import { OPEN_SEARCH_ADDRESS } from './open-search.ts';
import { isIndexed, type PageFacts } from './page-facts.ts';

export interface HeadLink {
  readonly rel: string;
  /** Absolute, or from the site's root. */
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/** Feeds and search have absolute addresses in them: a site without address has none. */
export function headLinks(page: PageFacts, context: MachineContext): HeadLink[] {
  const { site } = context;
  const address = isIndexed(page) ? absoluteIfKnown(site, page.address) : undefined;
  const licence = site.licence?.address;
  return [
    ...(address ? [{ rel: 'canonical', href: address }] : []),
    ...(licence ? [{ rel: 'license', href: licence }] : []),
    ...(page.article ? formsOf(page.article) : []),
    ...(site.address ? [...feedsNear(page, context), searchOf(context)] : []),
  ];
}

function formsOf(article: Article): HeadLink[] {
  return [
    { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
    { rel: 'alternate', type: 'text/markdown', href: markdownAddress(article) },
    { rel: 'alternate', type: 'application/json', href: jsonAddress(article) },
  ];
}

/** The feed of what the page belongs to first, that of the whole archive last. */
function feedsNear(page: PageFacts, { site }: MachineContext): HeadLink[] {
  const { article, issue, publication, group } = page;
  // An organization may be there only for those that belong to it.
  const ofGroup = group && group.articles.length > 0 ? group : undefined;
  const own = ofGroup ?? publication ?? (article?.issue ?? issue)?.publication;
  const near = own ? [{ title: `${own.name} · ${site.title}`, address: own.address }] : [];
  return [...near, { title: site.title, address: '/' }].flatMap(({ title, address }) => {
    const rel = 'alternate';
    return [
      { rel, type: 'application/atom+xml', title, href: atomAddress({ address }) },
      { rel, type: 'application/feed+json', title, href: jsonFeedAddress({ address }) },
    ];
  });
}

function searchOf({ site, strings }: MachineContext): HeadLink {
  return {
    rel: 'search',
    type: 'application/opensearchdescription+xml',
    title: `${site.title}：${strings.search.label}`,
    href: OPEN_SEARCH_ADDRESS,
  };
}
