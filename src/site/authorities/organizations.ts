/** What an organization has in the archive under all its names, and what else is known of it. */
import { groupBy } from '../../group-by.ts';
import { organizationAddress } from '../addresses.ts';
import type { Article, Named } from '../catalog.ts';
import { type Group, groupArticles } from '../groups.ts';
import { compare } from '../order.ts';
import type { Authority } from './authority.ts';
import type { Resolve } from './resolve.ts';

export interface Organization extends Group {
  /** Absent where the archive knows the name alone. */
  readonly authority: Authority | undefined;
  readonly parent: Named | undefined;
  /** Organizations of the archive that belong to it. */
  readonly members: readonly Named[];
}

export interface Organizations {
  /** Those with most articles first. */
  organizations: Organization[];
  /** Those without articles of their own that others belong to. */
  parentOrganizations: Organization[];
}

/** Files articles under the organizations that they are from. */
export function organizationsOf(articles: readonly Article[], resolve: Resolve): Organizations {
  const groups = groupArticles(articles, ({ organizations }) => organizations).map((group) => {
    const authority = resolve(group.name);
    return { ...group, name: authority?.name ?? group.name, authority };
  });
  const known = new Set(groups.flatMap(({ authority }) => authority ?? []));
  const parents = [...ancestorsOf(known, resolve)]
    .map((authority) => ({
      ...namedAfter(authority),
      authority,
      articles: [],
      issues: [],
      printed: [],
    }))
    .sort((a, b) => compare(a.address, b.address));
  const members = groupBy([...groups, ...parents], ({ authority }) => authority?.parent);
  const complete = (group: Omit<Organization, 'parent' | 'members'>): Organization => {
    const parent = group.authority?.parent && resolve(group.authority.parent);
    return {
      ...group,
      parent: parent ? namedAfter(parent) : undefined,
      members: group.authority
        ? (members.get(group.name) ?? []).map(({ name, address }) => ({ name, address }))
        : [],
    };
  };
  return { organizations: groups.map(complete), parentOrganizations: parents.map(complete) };
}

const namedAfter = ({ name }: Authority): Named => ({ name, address: organizationAddress(name) });

/** All that these belong to, over whatever lies between, and that are not among them. */
function ancestorsOf(authorities: ReadonlySet<Authority>, resolve: Resolve): Set<Authority> {
  const ancestors = new Set<Authority>();
  for (const authority of authorities) {
    let at = authority.parent ? resolve(authority.parent) : undefined;
    // What was met before has had its own ancestors gathered.
    while (at && !authorities.has(at) && !ancestors.has(at)) {
      ancestors.add(at);
      at = at.parent ? resolve(at.parent) : undefined;
    }
  }
  return ancestors;
}
