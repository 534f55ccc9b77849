/** What is to be marked on an article's page, as the fragment of its address: `#find=科普&find=调研`. */
import type { Term } from '../search/query.ts';

/** More than a query of readable length has. */
const MOST_PHRASES = 50;

/** The fragment for the terms of a query; empty where nothing is to be marked. */
export function writeFragment(terms: readonly Term[]): string {
  const wanted = terms.filter(({ excluded }) => !excluded);
  const parameters = new URLSearchParams(wanted.map(({ text }) => ['find', text]));
  return wanted.length === 0 ? '' : `#${parameters}`;
}

/** The phrases of a fragment, as typed; none in a fragment that names a place of the page. */
export function readFragment(fragment: string): string[] {
  if (!fragment.startsWith('#find=')) return [];
  return new URLSearchParams(fragment.slice(1))
    .getAll('find')
    .filter(Boolean)
    .slice(0, MOST_PHRASES);
}
