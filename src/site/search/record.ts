/**
 * The form in which an article is handed to Pagefind.
 *
 * Pagefind finds words; a word is what stands between spaces, and its place is its number. So each term
 * becomes a word of its own, together with the term after it (see `words.ts`):
 *
 *     “双碳”目标，  →  | 双碳 碳目 目标 |
 *
 * A passage starts with a place that is blank, so that no phrase runs into it from the one before.
 */
import { termsOf } from './terms.ts';
import { BLANK, pairsOf } from './words.ts';

/** A piece of an article that is searched on its own. */
export interface Passage {
  kind: 'headline' | 'organization' | 'paragraph';
  text: string;
}

/** How many words there are up to the end of each kind of passage. */
export interface Ends {
  headline: number;
  organization: number;
  all: number;
}

export interface Content {
  /** The words, apart by spaces. */
  content: string;
  ends: Ends;
  /** All terms, each once. */
  characters: Set<string>;
}

/** What Pagefind is given of an article's passages: headline, organizations and paragraphs, in this order. */
export function writeContent(passages: readonly Passage[]): Content {
  const folded = passages.map(({ kind, text }) => ({ kind, terms: termsOf(text) }));
  const length = (kind: Passage['kind']) =>
    folded.reduce((sum, own) => (own.kind === kind ? sum + 1 + own.terms.length : sum), 0);
  const headline = length('headline');
  const organization = headline + length('organization');
  return {
    content: folded.flatMap(({ terms }) => [BLANK, ...pairsOf(terms)]).join(' '),
    ends: { headline, organization, all: organization + length('paragraph') },
    characters: new Set(folded.flatMap(({ terms }) => terms)),
  };
}
