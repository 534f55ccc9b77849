/** Addresses of names that became other names of an organization: they lead on to its page. */
import { organizationAddress } from '../addresses.ts';
import type { Catalog, Named } from '../catalog.ts';
import type { Site } from '../settings/site.ts';

export interface Redirect {
  readonly from: string;
  readonly to: Named;
  /** Absolute, where it is known where the site will stand. */
  readonly canonical: string | undefined;
}

/** One for each alias of an organization that has a page, unless another page lies there. */
export function redirectsOf(
  { organizations, parentOrganizations }: Catalog,
  { address: root }: Pick<Site, 'address'>,
): Redirect[] {
  const all = [...organizations, ...parentOrganizations];
  const taken = new Set(all.map(({ address }) => address));
  return all.flatMap(({ name, address, authority }) =>
    (authority?.aliases ?? []).flatMap((alias) => {
      const from = organizationAddress(alias);
      if (taken.has(from)) return [];
      taken.add(from);
      const canonical = root && new URL(`.${address}`, root).href;
      return [{ from, to: { name, address }, canonical }];
    }),
  );
}
