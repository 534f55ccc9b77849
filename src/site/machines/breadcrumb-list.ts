/** The way to a page as JSON-LD, the same steps that the page shows. */
import type { Site } from '../settings/site.ts';
import type { Strings } from '../strings/index.ts';
import { absoluteIfKnown } from './context.ts';
import type { Thing } from './json-ld.ts';

export interface Step {
  readonly name: string;
  readonly address: string;
}

/** From home to the page above; none where the site does not know where it will stand. */
export function breadcrumbList(
  steps: readonly Step[],
  site: Site,
  strings: Strings,
): Thing | undefined {
  if (site.address === undefined) return undefined;
  const home = { name: strings.navigation.home, address: '/' };
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...steps].map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteIfKnown(site, address),
    })),
  };
}
