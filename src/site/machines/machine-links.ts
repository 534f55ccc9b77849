/** The files for machines that a reader may want to know of, for the page about the archive. */
import { CATALOG_CSV, CATALOG_JSON } from './catalog-file.ts';
import type { MachineContext } from './context.ts';
import { DATA_PACKAGE } from './data-package.ts';
import { isHarvestable, OAI_ADDRESS } from './oai.ts';
import { SITEMAP_INDEX } from './sitemap.ts';

export interface MachineLink {
  readonly name: string;
  /** From the site's root. */
  readonly address: string;
  readonly type: string;
}

/** Those that this site has. */
export function machineLinks({ site, strings }: MachineContext): MachineLink[] {
  const names = strings.machines;
  const always = [
    { name: names.csv, address: CATALOG_CSV, type: 'text/csv' },
    { name: names.json, address: CATALOG_JSON, type: 'application/json' },
    { name: names.dataPackage, address: DATA_PACKAGE, type: 'application/json' },
  ];
  if (site.address === undefined) return always;
  const oai = { name: names.oai, address: OAI_ADDRESS, type: 'application/xml' };
  return [
    { name: names.atom, address: '/feed.xml', type: 'application/atom+xml' },
    { name: names.jsonFeed, address: '/feed.json', type: 'application/feed+json' },
    ...always,
    ...(isHarvestable(site) ? [oai] : []),
    { name: names.sitemap, address: SITEMAP_INDEX, type: 'application/xml' },
  ];
}
