/** Finds what a query asks for. */
import { findIn } from '../search/hits.ts';
import { apart, type Query, type Term } from '../search/query.ts';
import { type FoundTerm, type Ranked, rank } from '../search/rank.ts';
import type { Entry } from '../search/table.ts';
import type { Answer, Filters, Hit, Sort, Text } from './answer.ts';
import { type ArchiveIndex, openIndex } from './archive-index.ts';
import { countFacets, filterHits } from './facets.ts';
import { nearestTo } from './nearest.ts';
import { placesOf } from './phrases.ts';

export type { Answer, Facet, Facets, Filters, Hit, Sort, Text } from './answer.ts';

/** All articles that hold every term and none that is excluded, as far as the filters let them pass. */
export async function search(query: Query, filters: Filters, sort: Sort): Promise<Answer> {
  const index = await openIndex();
  const asked = await find(index, query.terms);
  const words = apart(query).terms;
  // Rock Mechanics stands nowhere as such: then the words, wherever they stand.
  const inWords = asked.articles.length === 0 && words.length > query.terms.length;
  const { terms, articles, wanted, missing } = inWords ? await find(index, words) : asked;
  const ranked = rank(articles, wanted, index.entries);
  const numbers = ranked.sort(orderBy(sort, index.entries)).map(({ article }) => article);
  const names = filters.organization?.length ? await index.organizations() : [];
  const known = new Map(
    numbers.map((article) => [hitOf(index.entries[article] as Entry, names[article]), article]),
  );
  const phrases = wanted.map(({ phrase }) => phrase);
  return {
    hits: filterHits([...known.keys()], filters),
    terms: [...terms],
    text: (hit) => textOf(index, known.get(hit), phrases),
    facets: async () => {
      const all = await index.organizations();
      const hits = [...known].map(([hit, at]) => ({ ...hit, organizations: all[at] ?? [] }));
      return countFacets(hits, filters);
    },
    missing: missing.map(({ text }) => text),
    nearest: articles.length === 0 ? await nearestTo(index, terms, missing) : [],
  };
}

interface Found {
  terms: readonly Term[];
  /** Numbers of the articles that hold what is wanted. */
  articles: number[];
  wanted: FoundTerm[];
  missing: Term[];
}

async function find(index: ArchiveIndex, terms: readonly Term[]): Promise<Found> {
  const places = await Promise.all(terms.map(({ folded }) => placesOf(index, folded)));
  const found = terms.map((term, at) => ({ term, places: places[at] ?? new Map() }));
  const wanted = found.filter(({ term }) => !term.excluded);
  const excluded = found.filter(({ term }) => term.excluded);
  const [rarest, ...others] = [...wanted].sort((a, b) => a.places.size - b.places.size);
  const articles = [...(rarest?.places.keys() ?? [])].filter(
    (article) =>
      others.every(({ places: there }) => there.has(article)) &&
      excluded.every(({ places: there }) => !there.has(article)),
  );
  return {
    terms,
    articles,
    wanted: wanted.map(({ term, places: there }) => ({ phrase: term.folded, places: there })),
    missing: wanted.filter(({ places: there }) => there.size === 0).map(({ term }) => term),
  };
}

/** Articles are numbered from the oldest issue on, and within an issue as they are printed. */
function orderBy(sort: Sort, entries: readonly Entry[]): (a: Ranked, b: Ranked) => number {
  const newest = ({ article: a }: Ranked, { article: b }: Ranked) =>
    entries[a]?.issue === entries[b]?.issue ? a - b : b - a;
  if (sort === 'newest') return newest;
  if (sort === 'oldest') return (a, b) => a.article - b.article;
  return (a, b) => b.score - a.score || newest(a, b);
}

// The site's root, wherever it lies, without the slash at its end.
const root = new URL('..', import.meta.url).pathname.slice(0, -1);

function hitOf({ issue, place, section }: Entry, organizations: string[] = []): Hit {
  // An EDTF date begins with its year.
  const year = issue.date.slice(0, 4);
  return {
    url: `${root}${issue.address}${place}`,
    issue: issue.name,
    publication: issue.publication,
    organizations,
    ...(issue.date && { date: issue.date }),
    ...(year && { year }),
    ...(section && { section }),
  };
}

async function textOf(
  index: ArchiveIndex,
  article: number | undefined,
  phrases: readonly string[],
): Promise<Text> {
  if (article === undefined) return { headline: '', findings: [] };
  const passages = await index.passages(article);
  return {
    headline: passages.find(({ kind }) => kind === 'headline')?.text ?? '',
    findings: findIn(passages, phrases),
  };
}
