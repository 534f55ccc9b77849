/**
 * What search compares: the index is made of these and the browser asks for these, so both must
 * come from here. A text is the sequence of its letters, syllables and digits, each folded by
 * width, case, accent and script; punctuation and spaces do not count.
 */
import { simplify } from '../../2-lines/traditional.ts';

/** Rust's `char::is_alphanumeric`, by which Pagefind tells what of a word it indexes. */
const COUNTS = /^[\p{Alphabetic}\p{N}]$/u;
const MARK = /\p{M}/gu;

/** A letter of no living language, which the index uses for itself, so that no text has it. */
export const RESERVED = 'ƿ';

const folds = new Map<string, readonly string[]>();

/**
 * The terms of one character: none for punctuation, several for a ligature or unit.
 *
 * `Ａ` → `a`, `⼈` → `人`, `學` → `学`, `①` → `1`, `㎏` → `k`, `g`. Each term is a fixed point of
 * Pagefind's own folding (lower case, canonical decomposition, no accents): it would otherwise file
 * the term under two forms, and a phrase over two forms is not found.
 */
export function foldCharacter(character: string): readonly string[] {
  const known = folds.get(character);
  if (known) return known;
  const lower = character.normalize('NFKD').replace(MARK, '').toLowerCase();
  const terms = [...lower.normalize('NFKD').replace(MARK, '')]
    .map(simplify)
    .filter((term) => COUNTS.test(term) && term !== RESERVED);
  folds.set(character, terms);
  return terms;
}

/** The terms of a whole text. */
export function termsOf(text: string): string[] {
  return [...text].flatMap((character) => foldCharacter(character));
}

/** The terms of a text, with the place in the text from which each came. */
export interface Folded {
  /** All terms, joined. */
  terms: string;
  /** For each code unit of `terms`, where the character that it came from starts in the text. */
  starts: number[];
  /** And where that character ends. */
  ends: number[];
}

/** Folds a whole text. */
export function fold(text: string): Folded {
  const folded: Folded = { terms: '', starts: [], ends: [] };
  let offset = 0;
  for (const character of text) {
    const end = offset + character.length;
    for (const term of foldCharacter(character)) {
      folded.terms += term;
      for (let unit = 0; unit < term.length; unit += 1) {
        folded.starts.push(offset);
        folded.ends.push(end);
      }
    }
    offset = end;
  }
  return folded;
}
