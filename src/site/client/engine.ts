/** Finds what a query asks for. */
import { findIn } from '../search/hits.ts';
import { apart, type Query, type Term } from '../search/query.ts';
import type { Answer, Filters, Hit, Sort, Text } from './answer.ts';
import { countFacets, filterHits } from './facets.ts';
import { nearestTo } from './nearest.ts';
import { find, type Result } from './pagefind.ts';
import { compareBy, type Ranked, rankOf } from './ranking.ts';

export type { Answer, Facet, Filters, Hit, Sort, Text } from './answer.ts';

/** A hit of which the text is known already. */
type Known = Hit & Ranked & { result: Result };

/** Articles that hold all terms, filtered and in order. */
export async function search(query: Query, filters: Filters, sort: Sort): Promise<Answer> {
  const { terms, results } = await findTogetherOrApart(query);
  const wanted = terms.filter(({ excluded }) => !excluded).map(({ folded }) => folded);
  const known = results.map((result) => hitOf(result, { ...query, terms }));
  const hits = filterHits(known, filters).sort(compareBy(sort));
  const passages = new Map<Hit, Result['passages']>(hits.map((hit) => [hit, hit.result.passages]));
  return {
    hits,
    terms,
    text: async (hit) => textOf(passages.get(hit) ?? [], wanted),
    facets: countFacets(known, filters),
    ...(known.length > 0 ? { missing: [], nearest: [] } : await nearestTo(terms)),
  };
}

/** Latin words stand for a phrase first, and for each of themselves where it stands nowhere. */
async function findTogetherOrApart(query: Query): Promise<{ terms: Term[]; results: Result[] }> {
  const { terms } = query;
  const results = await find(terms);
  const words = apart(query).terms;
  if (results.length > 0 || words.length === terms.length) return { terms, results };
  return { terms: words, results: await find(words) };
}

function hitOf(result: Result, query: Query): Known {
  const { url, about, passages } = result;
  const year = about.date?.slice(0, 4);
  return {
    url,
    ...about,
    ...(year !== undefined && { year }),
    organizations: passages.filter(({ kind }) => kind === 'organization').map(({ text }) => text),
    rank: rankOf(passages, query),
    result,
  };
}

function textOf(passages: Result['passages'], wanted: readonly string[]): Text {
  const headline = passages.find(({ kind }) => kind === 'headline')?.text ?? '';
  return { headline, findings: findIn(passages, wanted) };
}
