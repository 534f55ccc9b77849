/** What a reader asks of the search page, as its address says it: `?q=科普&year=2023&sort=newest`. */
import type { Facet, Filters, Sort } from './answer.ts';

export interface Request {
  /** As typed. */
  text: string;
  filters: Filters;
  sort: Sort;
}

/** In the order in which the page shows them. */
export const FACETS: readonly Facet[] = ['year', 'publication', 'section', 'organization'];
export const SORTS: readonly Sort[] = ['relevance', 'newest', 'oldest'];

/** More values of one facet than anybody chooses by hand. */
const MOST_VALUES = 50;

/** Reads an address's query string; what it does not know in it is passed over. */
export function readRequest(search: string): Request {
  const parameters = new URLSearchParams(search);
  const filters: Filters = {};
  for (const facet of FACETS) {
    const values = [...new Set(parameters.getAll(facet).filter(Boolean))].slice(0, MOST_VALUES);
    if (values.length > 0) filters[facet] = values;
  }
  const sort = SORTS.find((name) => name === parameters.get('sort')) ?? 'relevance';
  return { text: parameters.get('q') ?? '', filters, sort };
}

/** The query string that `readRequest` reads, the same for the same request. */
export function writeRequest({ text, filters, sort }: Request): string {
  const parameters = new URLSearchParams({ q: text });
  for (const facet of FACETS) {
    for (const value of filters[facet] ?? []) parameters.append(facet, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  return `?${parameters}`;
}

/** The request with one value of a facet added or, where it is chosen already, taken away. */
export function toggle(request: Request, facet: Facet, value: string): Request {
  const { [facet]: chosen = [], ...others } = request.filters;
  const values = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return {
    ...request,
    filters: values.length > 0 ? { ...others, [facet]: values } : others,
  };
}

/** The values by which hits are filtered, one by one. */
export function chosenValues({ filters }: Request): { facet: Facet; value: string }[] {
  return FACETS.flatMap((facet) => (filters[facet] ?? []).map((value) => ({ facet, value })));
}
