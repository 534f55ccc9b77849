/** What a page says of itself to programs, as data: the template only loops. */
import type { Article, Issue } from '../catalog.ts';
import type { Publication } from '../publications.ts';
import type { Site } from '../settings/site.ts';
import type { Strings } from '../strings/index.ts';
import { atomAddress } from './atom.ts';
import { absoluteIfKnown, type MachineContext } from './context.ts';
import { dublinCore } from './dublin-core.ts';
import { excerptOf } from './excerpt.ts';
import { highwire } from './highwire.ts';
import { jsonAddress, markdownAddress } from './identifiers.ts';
import { jsonInPage } from './json.ts';
import { jsonFeedAddress } from './json-feed.ts';
import { issuePage, newsArticle, publicationPage, type Thing, webSite } from './json-ld.ts';
import { openGraph } from './open-graph.ts';
import { OPEN_SEARCH_ADDRESS } from './open-search.ts';

/** What a template knows of its page. */
export interface PageFacts {
  readonly address: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly noIndex?: boolean | undefined;
  readonly article?: Article | undefined;
  readonly issue?: Issue | undefined;
  readonly publication?: Publication | undefined;
  /** Whatever has a feed of its own. */
  readonly group?: { readonly name: string; readonly address: string } | undefined;
}

export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string | undefined;
}

export interface HeadMetadata {
  readonly description: string | undefined;
  readonly links: readonly HeadLink[];
  /** `<meta name>` */
  readonly named: readonly (readonly [name: string, content: string])[];
  /** `<meta property>` */
  readonly properties: readonly (readonly [property: string, content: string])[];
  /** JSON-LD, safe inside a script; absent where there is nothing to say. */
  readonly jsonLd: string | undefined;
}

export function headMetadata(page: PageFacts, context: MachineContext): HeadMetadata {
  const { site, strings } = context;
  const { article, address, title } = page;
  const description = describe(page, context);
  const thing = thingOf(page, description, context);
  return {
    description,
    links: [...canonical(page, site), ...alternates(page, site, strings)],
    named: article ? [...dublinCoreTags(article, site, strings), ...highwire(article, site)] : [],
    properties: isIndexed(page) ? openGraph({ address, title, description, article }, site) : [],
    jsonLd: thing && jsonInPage(thing),
  };
}

/** A page with a place of its own, which others may link to. */
function isIndexed({ address, noIndex }: PageFacts): boolean {
  return !noIndex && address.endsWith('/');
}

function describe(page: PageFacts, { site, openingOf }: MachineContext): string | undefined {
  if (page.description) return page.description;
  if (page.article) return excerptOf(openingOf(page.article));
  return page.address === '/' ? site.summary : undefined;
}

function thingOf(
  { article, issue, publication, address }: PageFacts,
  description: string | undefined,
  { catalog, site, strings }: MachineContext,
): Thing | undefined {
  if (article) return newsArticle(article, site, strings, description);
  if (issue) return issuePage(issue, site, strings);
  if (publication) return publicationPage(publication, site);
  return address === '/' ? webSite(catalog, site) : undefined;
}

function canonical(page: PageFacts, site: Site): HeadLink[] {
  const href = absoluteIfKnown(site, page.address);
  return href === undefined || !isIndexed(page) ? [] : [{ rel: 'canonical', href }];
}

/** The same in other forms, the feeds, and the search. Addresses are from the site's root. */
function alternates(
  { article, issue, group }: PageFacts,
  site: Site,
  strings: Strings,
): HeadLink[] {
  const licence = site.licence?.address;
  return [
    ...(article ? formsOf(article) : []),
    ...(licence ? [{ rel: 'license', href: licence }] : []),
    ...(site.address === undefined ? [] : [...feeds(article?.issue ?? issue, group, site)]),
    ...(site.address === undefined
      ? []
      : [
          {
            rel: 'search',
            type: 'application/opensearchdescription+xml',
            title: `${site.title}：${strings.search.label}`,
            href: OPEN_SEARCH_ADDRESS,
          },
        ]),
  ];
}

function formsOf(article: Article): HeadLink[] {
  return [
    { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
    { rel: 'alternate', type: 'text/markdown', href: markdownAddress(article) },
    { rel: 'alternate', type: 'application/json', href: jsonAddress(article) },
  ];
}

/** The feed nearest to the page first, that of the whole archive last. */
function feeds(issue: Issue | undefined, group: PageFacts['group'], site: Site): HeadLink[] {
  const own = group ?? issue?.publication;
  const near = own ? [{ title: `${own.name} · ${site.title}`, address: own.address }] : [];
  return [...near, { title: site.title, address: '/' }].flatMap(({ title, address }) => [
    {
      rel: 'alternate',
      type: 'application/atom+xml',
      title,
      href: atomAddress({ address }),
    },
    {
      rel: 'alternate',
      type: 'application/feed+json',
      title,
      href: jsonFeedAddress({ address }),
    },
  ]);
}

function dublinCoreTags(article: Article, site: Site, strings: Strings) {
  return dublinCore(article, site, strings).map(([name, value]) => [`DC.${name}`, value] as const);
}
