/** What the editors' page shows: names as printed that no authority bears, with the entries that would tell them. */
import type { Catalog, Named } from '../catalog.ts';
import { namesOf } from './authority.ts';
import { entriesToYaml } from './entries.ts';
import { likelyIndex } from './likely.ts';
import type { Likeness } from './likeness.ts';
import type { Organization } from './organizations.ts';

export interface LikelyMatch {
  readonly likeness: Likeness;
  readonly organization: Named;
  /** The entry of the file that would make both one. */
  readonly yaml: string;
}

export interface UnresolvedName extends Named {
  /** 1-based place on the page. */
  readonly place: number;
  readonly count: number;
  readonly matches: readonly LikelyMatch[];
}

export interface Unresolved {
  readonly total: number;
  /** With a likely match; those with most articles first. */
  readonly likely: readonly UnresolvedName[];
  /** Without one. */
  readonly others: readonly UnresolvedName[];
  /** Entries for these, as they are printed. */
  readonly yaml: string;
  /** Those that are not shown. */
  readonly rest: number;
}

/** More would be too long a page; what is decided leaves it. */
export const mostNames = 200;
const MOST_MATCHES = 3;

/** Names that nobody decided on yet, each beside the organizations that it may mean. */
export function unresolvedOf({ organizations, parentOrganizations }: Catalog): Unresolved {
  const open = organizations.filter(({ authority }) => !authority);
  const { matchesFor } = likelyIndex([...organizations, ...parentOrganizations], (organization) => [
    ...(organization.authority ? namesOf(organization.authority) : [organization.name]),
  ]);
  const looked = open.map((organization) => ({
    organization,
    // The name is like itself.
    matches: matchesFor(organization.name, MOST_MATCHES + 1)
      .filter(({ value }) => value !== organization)
      .slice(0, MOST_MATCHES),
  }));
  const show = (
    { organization, matches }: (typeof looked)[number],
    at: number,
  ): UnresolvedName => ({
    name: organization.name,
    address: organization.address,
    place: at + 1,
    count: organization.articles.length,
    matches: matches.map(({ value, likeness }) => ({
      likeness,
      organization: { name: value.name, address: value.address },
      yaml: entriesToYaml([joined(organization, value)]),
    })),
  });
  const likely = looked.filter(({ matches }) => matches.length > 0);
  const others = looked.filter(({ matches }) => matches.length === 0).slice(0, mostNames);
  const shown = likely.slice(0, mostNames);
  return Object.freeze({
    total: open.length,
    likely: shown.map(show),
    others: others.map(show),
    yaml: entriesToYaml(others.map(({ organization }) => ({ name: organization.name }))),
    rest: open.length - shown.length - others.length,
  });
}

/** The entry of the known organization with one more name; of two unknown, the longer name is taken for the full one. */
function joined({ name }: Organization, other: Organization) {
  const { authority } = other;
  if (authority) return { ...authority, aliases: [...authority.aliases, name] };
  const [long, brief] = name.length > other.name.length ? [name, other.name] : [other.name, name];
  return { name: long, aliases: [brief] };
}
