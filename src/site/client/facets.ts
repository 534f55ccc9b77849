/** Filters of hits, and how many hits each value would leave. */
import type { Answer, Facet, Filters, Hit } from './answer.ts';

const FACETS: readonly Facet[] = ['publication', 'year', 'section', 'organization'];

/** Whether a hit has, of each facet that is filtered by, one of the values; `but` one facet. */
export function passes(hit: Hit, filters: Filters, but?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = facet === but ? [] : (filters[facet] ?? []);
    return wanted.length === 0 || valuesOf(hit, facet).some((value) => wanted.includes(value));
  });
}

/** For each facet its values, those with most hits first, with the filters of the others applied. */
export function countFacets(hits: readonly Hit[], filters: Filters): Answer['facets'] {
  const counted = FACETS.map((facet) => {
    const counts = new Map<string, number>();
    for (const hit of hits) {
      if (!passes(hit, filters, facet)) continue;
      for (const value of valuesOf(hit, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts].map(([value, count]) => ({ value, count }));
    return [facet, values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))];
  });
  return Object.fromEntries(counted) as Answer['facets'];
}

function valuesOf(hit: Hit, facet: Facet): string[] {
  if (facet === 'organization') return [...new Set(hit.organizations)];
  const value = hit[facet];
  return value ? [value] : [];
}
