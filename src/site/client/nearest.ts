/** Where nothing is found: which terms stand nowhere, and the nearest queries that find something. */
import type { Term } from '../search/query.ts';
import { find, stands } from './pagefind.ts';

/** Pieces that are tried of one term: enough for any that a reader types. */
const MOST_TRIED = 60;
/** A single character is found nearly everywhere. */
const SHORTEST = 2;

export interface Nearest {
  missing: string[];
  nearest: string[];
}

export async function nearestTo(terms: readonly Term[]): Promise<Nearest> {
  const wanted = terms.filter(({ excluded }) => !excluded);
  const known = await Promise.all(wanted.map(({ folded }) => stands(folded)));
  const missing = wanted.filter((_, index) => !known[index]);
  const present = wanted.filter((_, index) => known[index]);
  const pieces = await Promise.all(missing.map(({ folded }) => longestPiece(folded)));
  const whole = present.length > 0 && missing.length > 0 ? await wholeOf(present) : [];
  return {
    missing: missing.map(({ text }) => text),
    nearest: [...new Set([...whole, ...pieces.flat(), ...present.map(({ text }) => text)])],
  };
}

/** The terms that are there, if any article holds them all. */
async function wholeOf(terms: readonly Term[]): Promise<string[]> {
  return (await find(terms)).length > 0 ? [terms.map(({ text }) => text).join(' ')] : [];
}

/** The longest part of a term that stands somewhere. */
async function longestPiece(term: string): Promise<string[]> {
  const characters = [...term];
  let tried = 0;
  for (let length = characters.length - 1; length >= SHORTEST; length -= 1) {
    for (let start = 0; start + length <= characters.length; start += 1) {
      const piece = characters.slice(start, start + length).join('');
      if (await stands(piece)) return [piece];
      tried += 1;
      if (tried === MOST_TRIED) return [];
    }
  }
  return [];
}
