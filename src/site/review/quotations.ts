/** What a statement can quote so that the ingest finds it in one place and no other. */
import { saysWords, wordsOf } from '../../4-issue/corrections/words.ts';
import type { Article } from '../catalog.ts';

/** An issue's text as statements quote it: only its words count. */
export interface Quotable {
  /** The lines of the bulletin as they are printed. */
  lines: readonly string[];
  /** The words of each line, and of each paragraph, whichever article it is in or none. */
  lineWords: readonly string[];
  paragraphWords: readonly string[];
}

export function quotableOf(lines: readonly string[], paragraphs: readonly string[]): Quotable {
  return { lines, lineWords: lines.map(wordsOf), paragraphWords: paragraphs.map(wordsOf) };
}

/** Long enough to be found again, short enough to be read; in characters. */
const shortest = 24;
/** No quotation need be longer. */
const longest = 200;

/** How a text begins, so much of it that no other paragraph says the same. */
export function quoteOpening({ paragraphWords }: Quotable, text: string): string | undefined {
  const characters = saysWords(text) ? [...text.trim()] : [];
  for (let length = shortest; length <= longest; length += shortest) {
    const quotation = characters.slice(0, length).join('').trim();
    const wanted = wordsOf(quotation);
    const isAll = length >= characters.length;
    if (countOf(paragraphWords, wanted) === 1) return quotation;
    if (isAll) return isOne(paragraphWords, wanted) ? quotation : undefined;
  }
  return undefined;
}

/** A whole line, where no other line says the same. */
export function quoteLine({ lineWords }: Quotable, line: string): string | undefined {
  const wanted = wordsOf(line);
  return isOne(lineWords, wanted) && line.length <= longest ? line : undefined;
}

/** The headline by which an article is told from every other of its issue. */
export function nameOf({ title, issue }: Article): string | undefined {
  const wanted = wordsOf(title);
  const titles = issue.articles.map((other) => wordsOf(other.title));
  return isOne(titles, wanted) ? title : undefined;
}

/** Whether just one of the texts says just these words. */
const isOne = (texts: readonly string[], wanted: string): boolean =>
  wanted !== '' && texts.filter((words) => words === wanted).length === 1;

/** How often words stand in texts; nowhere, where there are none. */
function countOf(texts: readonly string[], wanted: string): number {
  if (wanted === '') return 0;
  return texts.reduce((count, words) => count + words.split(wanted).length - 1, 0);
}
