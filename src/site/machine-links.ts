/** The files for programs that a site has, for the page about the archive. */
import { atomAddress } from './machines/atom.ts';
import { CATALOG_CSV, CATALOG_JSON } from './machines/catalog-file.ts';
import { DATA_PACKAGE } from './machines/data-package.ts';
import { jsonFeedAddress } from './machines/json-feed.ts';
import { isHarvestable, OAI_ADDRESS } from './machines/oai.ts';
import { OPEN_SEARCH_ADDRESS } from './machines/open-search.ts';
import { SITEMAP_INDEX } from './machines/sitemap.ts';
import type { Site } from './settings/site.ts';
import type { Strings } from './strings/index.ts';

export interface MachineLink {
  readonly name: string;
  readonly address: string;
  readonly type: string;
}

const archive = { address: '/' };

/** Feeds and whatever else needs to know where the site will stand are left out where it does not. */
export function machineLinks(site: Site, { about: { files } }: Strings): MachineLink[] {
  const link = (name: string, address: string, type: string) => ({ name, address, type });
  const always = [
    link(files.catalogJson, CATALOG_JSON, 'application/json'),
    link(files.catalogCsv, CATALOG_CSV, 'text/csv'),
    link(files.dataPackage, DATA_PACKAGE, 'application/json'),
  ];
  if (site.address === undefined) return always;
  return [
    link(files.atom, atomAddress(archive), 'application/atom+xml'),
    link(files.jsonFeed, jsonFeedAddress(archive), 'application/feed+json'),
    ...always,
    ...(isHarvestable(site) ? [link(files.oai, OAI_ADDRESS, 'text/xml')] : []),
    link(files.openSearch, OPEN_SEARCH_ADDRESS, 'application/opensearchdescription+xml'),
    link(files.sitemap, SITEMAP_INDEX, 'application/xml'),
  ];
}
