/** Open Graph, by which a link shows as a card where it is shared. */
import type { Article } from '../catalog.ts';
import type { Site } from '../settings/site.ts';
import { absoluteIfKnown } from './context.ts';
import { certainDay } from './known-dates.ts';

export type OpenGraphProperty = readonly [property: string, value: string];

const LOCALES = { 'zh-Hans': 'zh_CN', en: 'en_US' } as const;

export interface SharedPage {
  readonly address: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly article?: Article | undefined;
}

/** The page's properties. Dates stand for an instant, so what is not known to the day is left out. */
export function openGraph(page: SharedPage, site: Site): readonly OpenGraphProperty[] {
  const { address, title, description, article } = page;
  const properties: [string, string | undefined][] = [
    ['og:title', title || site.title],
    ['og:type', article ? 'article' : 'website'],
    ['og:url', absoluteIfKnown(site, address)],
    ['og:site_name', site.title],
    ['og:locale', LOCALES[site.language]],
    ['og:description', description],
    ['article:published_time', certainDay(article?.date)],
    ['article:section', article?.section?.name],
  ];
  return properties.filter((property): property is [string, string] => Boolean(property[1]));
}
