/** Sees that no two authorities claim one name, that parents are there, and that none is its own ancestor. */
import { type Diagnostic, diagnose, type Point } from '../../diagnostics.ts';
import { machineDate } from '../dates.ts';
import { sameName } from '../slug.ts';
import type { ReadAuthority } from './authorities-file.ts';
import type { Authority } from './authority.ts';

interface Claim {
  authority: Authority;
  point: Point;
}

/** The authorities without what contradicts; of two that claim a name, the first keeps it. */
export function reconcileAuthorities(
  file: string,
  read: readonly ReadAuthority[],
): { authorities: Authority[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const claims = new Map<string, Claim>();
  const claim = (name: string, authority: Authority, point: Point): boolean => {
    const earlier = claims.get(sameName(name));
    if (earlier?.authority === authority) return false;
    if (earlier) {
      diagnostics.push({
        ...diagnose('organization-repeated', file, point, name, earlier.authority.name),
        related: { file, point: earlier.point },
      });
      return false;
    }
    claims.set(sameName(name), { authority, point });
    return true;
  };
  // Canonical names come first: an alias never takes one away.
  const named = read.filter(({ authority, pointOf }) =>
    claim(authority.name, authority, pointOf('name')),
  );
  const claimed = named.map(({ authority, pointOf }) => ({
    pointOf,
    authority,
    aliases: authority.aliases.filter((alias, at) =>
      claim(alias, authority, pointOf('aliases', at)),
    ),
  }));
  const parents = new Map<Authority, Authority>();
  for (const { authority, pointOf } of named) {
    if (authority.parent === undefined) continue;
    const parent = claims.get(sameName(authority.parent))?.authority;
    const fault = !parent
      ? ('organization-parent-unknown' as const)
      : isAncestor(authority, parent, parents) && ('organization-own-ancestor' as const);
    if (fault) {
      diagnostics.push(diagnose(fault, file, pointOf('parent'), authority.name, authority.parent));
    } else if (parent) parents.set(authority, parent);
  }
  const authorities = claimed.map(({ authority, aliases, pointOf }) => {
    const { parent: _, to, ...rest } = authority;
    const parent = parents.get(authority)?.name;
    const isReversed = to !== undefined && endsBefore(to, authority.from);
    if (isReversed) {
      diagnostics.push(
        diagnose('organization-dates-reversed', file, pointOf('to'), to, authority.from ?? ''),
      );
    }
    return { ...rest, aliases, ...(parent && { parent }), ...(to && !isReversed && { to }) };
  });
  return { authorities, diagnostics };
}

/** The parents known so far lead in no circle, so the walk ends. */
function isAncestor(
  authority: Authority,
  of: Authority,
  parents: ReadonlyMap<Authority, Authority>,
): boolean {
  for (let at: Authority | undefined = of; at; at = parents.get(at)) {
    if (at === authority) return true;
  }
  return false;
}

/** Dates of different precision compare by what both know. */
function endsBefore(to: string, from = ''): boolean {
  const [end, start] = [machineDate(to), machineDate(from)];
  const both = Math.min(end.length, start.length);
  return end.slice(0, both) < start.slice(0, both);
}
