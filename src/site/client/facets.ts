/** Filters hits by what is known of them, and counts what each filter would leave. */
import type { Facet, Facets, Filters, Hit } from './answer.ts';
import { FACETS } from './request.ts';

/** The hits that have one of the chosen values of each facet; `except` is not looked at. */
export function filterHits<Known extends Hit>(
  hits: readonly Known[],
  filters: Filters,
  except?: Facet,
): readonly Known[] {
  const chosen = FACETS.filter((facet) => facet !== except && filters[facet]?.length);
  if (chosen.length === 0) return hits;
  return hits.filter((hit) =>
    chosen.every((facet) => valuesOf(hit, facet).some((value) => filters[facet]?.includes(value))),
  );
}

/** The values of each facet among the hits that the other facets leave, the most frequent first. */
export function countFacets(hits: readonly Hit[], filters: Filters): Facets {
  const counted = FACETS.map((facet) => {
    const counts = new Map<string, number>();
    for (const hit of filterHits(hits, filters, facet)) {
      for (const value of valuesOf(hit, facet)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    const values = [...counts].map(([value, count]) => ({ value, count }));
    return [facet, values.sort((a, b) => b.count - a.count)] as const;
  });
  return Object.fromEntries(counted) as Facets;
}

/** Each once. */
function valuesOf(hit: Hit, facet: Facet): readonly string[] {
  const { organizations } = hit;
  if (facet === 'organization') {
    return organizations.length > 1 ? [...new Set(organizations)] : organizations;
  }
  const value = hit[facet];
  return value === undefined ? [] : [value];
}
