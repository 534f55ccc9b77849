/** What a page says of itself to programs, as data: the template only loops. */

import type { MachineContext } from './context.ts';
import { dublinCore } from './dublin-core.ts';
import { excerptOf } from './excerpt.ts';
import { type HeadLink, headLinks } from './head-links.ts';
import { highwire } from './highwire.ts';
import { jsonInPage } from './json.ts';
import { issuePage, newsArticle, publicationPage, type Thing, webSite } from './json-ld.ts';
import { openGraph } from './open-graph.ts';
import { organizationPage } from './organization-page.ts';
import { isIndexed, type PageFacts } from './page-facts.ts';

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
  const { address, title, article } = page;
  const description = describe(page, context);
  const thing = thingOf(page, description, context);
  return {
    description,
    links: headLinks(page, context),
    named: namedOf(page, context),
    properties: isIndexed(page)
      ? openGraph({ address, title, description, article }, context.site)
      : [],
    jsonLd: thing && jsonInPage(thing),
  };
}

function describe(
  { description, article, issue, address }: PageFacts,
  { site, openingOf }: MachineContext,
): string | undefined {
  if (description) return description;
  if (article) return excerptOf(openingOf(article));
  // Its headlines are what an issue is about.
  if (issue) return excerptOf([issue.articles.flatMap(({ title }) => title || []).join(' · ')]);
  return address === '/' ? site.summary : undefined;
}

function namedOf({ article }: PageFacts, { site, strings }: MachineContext) {
  if (!article) return [];
  const statements = dublinCore(article, site, strings);
  return [
    ...statements.map(([name, value]) => [`DC.${name}`, value] as const),
    ...highwire(article, site),
  ];
}

function thingOf(
  { article, issue, publication, group, address }: PageFacts,
  description: string | undefined,
  { catalog, site, strings }: MachineContext,
): Thing | undefined {
  if (article) return newsArticle(article, site, strings, description);
  if (issue) return issuePage(issue, site, strings);
  if (publication) return publicationPage(publication, site);
  if (group && 'authority' in group) return organizationPage(group, site);
  return address === '/' ? webSite(catalog, site) : undefined;
}
