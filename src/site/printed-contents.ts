/** The printed table of contents, linked to what it names. */
import type { Issue } from './catalog.ts';
import { fold } from './search/terms.ts';

export interface PrintedEntry {
  text: string;
  /** The article or section that the entry names, where it names exactly one. */
  address: string | undefined;
}

/** Printed entries are shortened at will, so an entry also names the one headline that holds it. */
export function printedContents({ facts, articles, runs }: Issue): PrintedEntry[] {
  const named = [
    ...articles.map(({ title, address }) => ({ terms: fold(title).terms, address })),
    ...runs.flatMap(({ section }) =>
      section ? [{ terms: fold(section.name).terms, address: section.address }] : [],
    ),
  ];
  return facts.contents.map((text) => {
    const { terms } = fold(text);
    const equal = named.filter((candidate) => candidate.terms === terms);
    const holding = named.filter((candidate) => terms !== '' && candidate.terms.includes(terms));
    const [only, ...others] = equal.length > 0 ? equal : holding;
    return {
      text,
      address: others.every(({ address }) => address === only?.address) ? only?.address : undefined,
    };
  });
}
