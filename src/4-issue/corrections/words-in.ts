/** What passages say. They never change, so each is read once for all statements. */
import { type Passage, readPassage } from '../../2-lines/passage.ts';
import { wordsOf } from './words.ts';

interface Said {
  text: string;
  /** Without what does not count in a quotation. */
  words: string;
}

const known = new WeakMap<Passage, Said>();

/** The text of a passage, and its words. */
export function wordsIn(source: string, passage: Passage): Said {
  const said = known.get(passage);
  if (said) return said;
  const text = readPassage(source, passage);
  const read = { text, words: wordsOf(text) };
  known.set(passage, read);
  return read;
}
