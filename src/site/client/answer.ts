/** What the engine is asked and what it answers: the search page knows no more of it. */
import type { Finding } from '../search/hits.ts';
import type { Term } from '../search/query.ts';

export type Sort = 'relevance' | 'newest' | 'oldest';

export type Facet = 'publication' | 'year' | 'section' | 'organization';

/** Of one facet any of the values, of several facets each. */
export type Filters = Partial<Record<Facet, string[]>>;

/** An article that holds the query, as far as it is known without its text. */
export interface Hit {
  url: string;
  /** Its issue by name. */
  issue: string;
  date?: string;
  year?: string;
  publication?: string;
  section?: string;
  /** Known where the hits are filtered by them. */
  organizations: string[];
}

/** An article's headline, and where the query stands in it. */
export interface Text {
  headline: string;
  findings: Finding[];
}

export type Facets = Record<Facet, { value: string; count: number }[]>;

export interface Answer {
  /** All of them, in order. */
  hits: readonly Hit[];
  /** The terms that were looked for: Latin words one by one where they stand nowhere together. */
  terms: Term[];
  /** Loads the text of one hit. */
  text(hit: Hit): Promise<Text>;
  /** How many hits each value has, with the filters of the other facets applied; loads what it takes. */
  facets(): Promise<Facets>;
  /** Terms, as typed, that stand in no article at all. */
  missing: string[];
  /** Where nothing is found: queries that do find something. */
  nearest: string[];
}
