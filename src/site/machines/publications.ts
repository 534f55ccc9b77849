/** The publications of an archive, each with its issues. */
import { groupBy } from '../../group-by.ts';
import type { Catalog, Issue } from '../catalog.ts';
import { compare } from '../order.ts';
import { slugOf } from '../slug.ts';

export interface Publication {
  readonly name: string;
  readonly address: string;
  /** Undefined where its issues name none, or several. */
  readonly publisher: string | undefined;
  readonly issues: readonly Issue[];
}

/** Those that are known by name, in the order of their addresses. */
export function publicationsOf({ issues }: Catalog): Publication[] {
  const named = issues.filter(({ facts }) => facts.publication);
  return [...groupBy(named, ({ facts }) => publicationAddress(facts.publication ?? ''))]
    .map(([address, ofPublication]) => publicationOf(address, ofPublication))
    .sort((a, b) => compare(a.address, b.address));
}

export function publicationAddress(name: string): string {
  return `/publications/${slugOf(name)}/`;
}

function publicationOf(address: string, issues: readonly Issue[]): Publication {
  const publishers = new Set(issues.flatMap(({ facts }) => facts.publisher ?? []));
  return {
    name: issues[0]?.facts.publication ?? '',
    address,
    publisher: publishers.size === 1 ? [...publishers][0] : undefined,
    issues,
  };
}
