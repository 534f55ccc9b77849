/** JSON-LD in the words of schema.org. */
import type { Article, Catalog, Issue } from '../catalog.ts';
import { issueName } from '../labels.ts';
import type { Publication } from '../publications.ts';
import type { Site } from '../settings/site.ts';
import type { Strings } from '../strings/index.ts';
import { absoluteIfKnown, TEXT_LANGUAGE } from './context.ts';
import { articleIdentifier } from './identifiers.ts';
import { certainDate } from './known-dates.ts';

/** A thing of schema.org; what is undefined falls away when it is written. */
export interface Thing {
  readonly '@context'?: 'https://schema.org';
  readonly '@type': string;
  readonly [property: string]: unknown;
}

const CONTEXT = { '@context': 'https://schema.org' } as const;

export function newsArticle(
  article: Article,
  site: Site,
  strings: Strings,
  description?: string,
): Thing {
  const organizations = article.organizations.map(({ name, address }) => ({
    ...organization(name),
    url: absoluteIfKnown(site, address),
  }));
  return {
    ...CONTEXT,
    '@type': 'NewsArticle',
    ...identified(site, article.address),
    identifier: articleIdentifier(article),
    headline: article.title || undefined,
    description,
    datePublished: certainDate(article.date),
    articleSection: article.section?.name,
    author: some(organizations),
    sourceOrganization: some(organizations),
    publisher: organization(article.issue.facts.publisher),
    inLanguage: article.language,
    position: article.order,
    isAccessibleForFree: true,
    license: licenseOf(site),
    isPartOf: publicationIssue(article.issue, site, strings),
  };
}

/** An issue by itself. */
export function issuePage(issue: Issue, site: Site, strings: Strings): Thing {
  return {
    ...CONTEXT,
    ...publicationIssue(issue, site, strings),
    inLanguage: issue.language,
    isAccessibleForFree: true,
    license: licenseOf(site),
  };
}

/** What the home page is about: the site with its search, and the periodicals in it. */
export function webSite(catalog: Catalog, site: Site): Thing {
  const search = absoluteIfKnown(site, '/search/');
  return {
    ...CONTEXT,
    '@type': 'WebSite',
    ...identified(site, '/'),
    name: site.title,
    description: site.summary,
    inLanguage: site.language,
    publisher: organization(site.publisher),
    license: licenseOf(site),
    potentialAction: search && {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
    hasPart: catalog.publications.map((publication) => periodical(publication, site)),
  };
}

/** A publication by itself. */
export function publicationPage(publication: Publication, site: Site): Thing {
  return { ...CONTEXT, ...periodical(publication, site), inLanguage: TEXT_LANGUAGE };
}

function periodical({ name, address, publisher }: Publication, site: Site): Thing {
  return {
    '@type': 'Periodical',
    ...identified(site, address),
    name,
    publisher: organization(publisher),
  };
}

function publicationIssue(issue: Issue, site: Site, strings: Strings): Thing {
  const { address, facts, publication } = issue;
  const whole = publication && periodical(publication, site);
  return {
    '@type': 'PublicationIssue',
    ...identified(site, address),
    name: issueName(issue, strings),
    issueNumber: (facts.number ?? facts.wholeNumber)?.toString(),
    datePublished: certainDate(facts.date),
    publisher: organization(facts.publisher),
    isPartOf:
      facts.volume === undefined
        ? whole
        : {
            '@type': 'PublicationVolume',
            volumeNumber: facts.volume.toString(),
            isPartOf: whole,
          },
  };
}

function identified(site: Site, address: string) {
  const url = absoluteIfKnown(site, address);
  return { '@id': url, url };
}

function organization(name: string | undefined) {
  return name === undefined ? undefined : { '@type': 'Organization', name };
}

function licenseOf({ licence }: Site) {
  if (!licence) return undefined;
  return licence.address ?? { '@type': 'CreativeWork', name: licence.name };
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
