/** Names as printed → authorities. */
import { sameName } from '../slug.ts';
import { type Authority, namesOf } from './authority.ts';

/** The authority that a printed name means, if one bears it. */
export type Resolve = (name: string) => Authority | undefined;

/** White space and width do not tell names apart. */
export function resolverOf(authorities: readonly Authority[]): Resolve {
  const byName = new Map(
    authorities.flatMap((authority) =>
      namesOf(authority).map((name) => [sameName(name), authority] as const),
    ),
  );
  return (name) => byName.get(sameName(name));
}
