/** Whether English headlines capitalize their words, as is the habit of some publications and not of others. */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { creditLine } from '../signs/credit.ts';
import { endingOf } from '../signs/sentence.ts';

/** Of the longer words of such a headline, at least this share are capitalized. */
const leastCapitalized = 0.8;
/** A few words may all be names. */
const leastWords = 4;
/** One line may be the name of an institution. */
const leastLines = 2;

/** `Forest Fire Prevention Open Day` does; nothing where there are too few words to tell, or none are Latin. */
export function isTitleCase(text: string): boolean | undefined {
  if (/\p{Script=Han}/u.test(text)) return undefined;
  const words = text.match(/\p{Script=Latin}{4,}/gu) ?? [];
  if (words.length < leastWords) return undefined;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * leastCapitalized;
}

/** Some lines below the masthead, which names institutions, capitalize their words. */
export function usesTitleCase(lines: readonly PrintedLine[], firstProse: number): boolean {
  // In capitals from end to end all words are capitalized, and a text's line may list names; neither tells of this.
  const body = lines.slice(Math.max(0, firstProse - 1));
  const titles = body.filter(
    ({ text }) =>
      /^\P{Ll}.*\p{Ll}/u.test(text) &&
      endingOf(text) === 'open' &&
      isTitleCase(text) &&
      !creditLine(text),
  );
  return titles.length >= leastLines;
}
