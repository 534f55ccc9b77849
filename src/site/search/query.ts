/** Reads what a reader typed: the terms that an article must hold, and those it must not. */
import { fold } from './terms.ts';

/** Characters that must stand together, one after another, in one passage. */
export interface Term {
  /** As typed, with its quotes, without the hyphen that excludes it. */
  text: string;
  /** What search compares; never empty. */
  folded: string;
  excluded: boolean;
}

export interface Query {
  terms: Term[];
  /** All terms that are not excluded, run together: where they stand like this, they are meant. */
  together: string;
}

/**
 * A term: perhaps a hyphen, then either a phrase in quotes or what stands between white space.
 * Chinese input methods write “ ”; those hold a phrase together only where they enclose it whole.
 */
const TERM = /(?<hyphen>[-－]?)(?:(?<phrase>"[^"]*"(?!\S)|“[^“”]*”(?!\S))|(?<word>\S+))/gu;

const IN_QUOTES = /^["“]/u;

/** White space stands within Latin text and not within Chinese: it joins words of Latin letters. */
const ENDS_LATIN = /[\p{Script=Latin}\p{Nd}]$/u;
const STARTS_LATIN = /^[\p{Script=Latin}\p{Nd}]/u;

/**
 * `科协 "调查 研究" -北京` → 科协, 调查研究, without 北京.
 *
 * `Rock Mechanics 调研` → `Rock Mechanics` and 调研. A query of nothing but an exclusion has nothing
 * to exclude from: its hyphen is punctuation then, like that of `-2022`.
 */
export function readQuery(text: string): Query {
  const terms: Term[] = [];
  let joins = false;
  for (const { groups = {} } of text.matchAll(TERM)) {
    const { hyphen, phrase, word } = groups;
    const typed = phrase ?? word ?? '';
    const term = { text: typed, folded: fold(typed).terms, excluded: hyphen !== '' };
    const last = terms.at(-1);
    const latin = word !== undefined && !term.excluded;
    if (last && joins && latin && STARTS_LATIN.test(typed)) {
      last.text += ` ${typed}`;
      last.folded += term.folded;
    } else if (term.folded !== '') terms.push(term);
    joins = latin && ENDS_LATIN.test(typed);
  }
  if (terms.every(({ excluded }) => excluded)) for (const term of terms) term.excluded = false;
  const wanted = terms.filter(({ excluded }) => !excluded);
  return { terms: distinct(terms), together: wanted.map(({ folded }) => folded).join('') };
}

/** The query with the words that white space joined as terms of their own, where there are any. */
export function apart({ terms, together }: Query): Query {
  const words = terms.flatMap((term) =>
    term.excluded || IN_QUOTES.test(term.text)
      ? [term]
      : term.text
          .split(/\s+/u)
          .map((text) => ({ text, folded: fold(text).terms, excluded: false }))
          .filter(({ folded }) => folded !== ''),
  );
  return { terms: distinct(words), together };
}

function distinct(terms: readonly Term[]): Term[] {
  const keys = terms.map(({ folded, excluded }) => `${excluded ? '-' : ''}${folded}`);
  return terms.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
