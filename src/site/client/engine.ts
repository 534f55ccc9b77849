/** Finds what a query asks for. */
import type { Query } from '../search/query.ts';
import type { Answer, Filters, Hit, Sort } from './answer.ts';
import { search as ask } from './pagefind.ts';

export type { Answer, Facet, Filters, Hit, Sort, Text } from './answer.ts';

export async function search(query: Query, _filters: Filters, _sort: Sort): Promise<Answer> {
  const words = query.terms.filter(({ excluded }) => !excluded).map(({ folded }) => folded);
  const { results } = await ask({ phrase: query.together, words });
  const texts = new Map<Hit, (typeof results)[number]>(
    results.map((result) => {
      const { issue, section, date } = result.about;
      const year = date?.slice(0, 4);
      const hit: Hit = {
        url: result.url,
        issue,
        organizations: [],
        ...(date ? { date } : {}),
        ...(year ? { year } : {}),
        ...(section ? { section } : {}),
      };
      return [hit, result];
    }),
  );
  return {
    hits: [...texts.keys()],
    terms: query.terms,
    text: async (hit) => {
      const { headline = '', findings = [] } = texts.get(hit) ?? {};
      return { headline, findings };
    },
    facets: { publication: [], year: [], section: [], organization: [] },
    missing: [],
    nearest: [],
  };
}
