/** What the page says about a query in one sentence. */
import { readQuery } from '../search/query.ts';
import { strings } from './strings.ts';

const words = strings.search;

/** Longer than any paragraph that a reader would paste, short enough to answer at once. */
const MOST_CHARACTERS = 1000;

/** Why a query cannot be asked; undefined where it can. */
export function problemOf(text: string): string | undefined {
  if (text.trim() === '') return words.ask;
  if ([...text].length > MOST_CHARACTERS) return words.tooLong(MOST_CHARACTERS);
  return readQuery(text).terms.length === 0 ? words.nothingToFind : undefined;
}

export function countSentence(text: string, count: number): string {
  return count === 0 ? words.none(text.trim()) : words.found(count);
}
