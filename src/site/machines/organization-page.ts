/** JSON-LD of an organization's page: what editors know of it beside its articles. */
import type { Organization } from '../authorities/organizations.ts';
import type { Site } from '../settings/site.ts';
import { absoluteIfKnown } from './context.ts';
import type { Thing } from './json-ld.ts';
import { certainDate } from './known-dates.ts';

export function organizationPage(organization: Organization, site: Site): Thing {
  const { name, address, authority, parent, printed } = organization;
  const others = new Set([...(authority?.aliases ?? []), ...printed.map((each) => each.name)]);
  others.delete(name);
  const url = absoluteIfKnown(site, address);
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': url,
    url,
    name,
    alternateName: others.size > 0 ? [...others] : undefined,
    sameAs: authority?.homepage,
    foundingDate: certainDate(authority?.from),
    dissolutionDate: certainDate(authority?.to),
    parentOrganization: parent && {
      '@type': 'Organization',
      name: parent.name,
      url: absoluteIfKnown(site, parent.address),
    },
  };
}
