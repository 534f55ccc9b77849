/**
 * Headlines that the contents spell out in one line and the body prints over several: put together,
 * the lines say the entry to the letter, wherever they were cut.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { entryLength } from '../signs/contents.ts';

/** What a line is in a headline that the contents spell out. */
export type Spelled = 'opens' | 'goes on';

/** No headline is printed over more lines. */
const mostLines = 4;
/** Fewer letters may be said again by chance. */
const leastLetters = 8;
/** No contents take more lines; bounds the work on hostile input. */
const longestHead = 300;
/** No headline is longer, in UTF-16 units. */
const longestHeadline = 300;

/** For each line of such a headline, whether it opens it or goes on. */
export function spelledHeadlines(
  lines: readonly PrintedLine[],
  firstProse: number,
): ReadonlyMap<number, Spelled> {
  const entries = entriesByLetters(lines, firstProse);
  const spelled = new Map<number, Spelled>();
  if (entries.size === 0) return spelled;
  for (const { index, coreText } of lines) {
    let said = lettersOf(coreText);
    for (let last = index + 1; last < index + mostLines && said.length < longestHeadline; last++) {
      const { text, gap } = lines[last] ?? { text: '', gap: 1 };
      if (text === '' || gap > 1) break;
      said += lettersOf(text);
      const entry = entries.get(said);
      // An entry may itself be printed over two lines, and say at its first what the title says.
      if (entry === undefined || entry >= index) continue;
      spelled.set(index, 'opens');
      for (let rest = index + 1; rest <= last; rest++) spelled.set(rest, 'goes on');
    }
  }
  return spelled;
}

/** The lines that may be entries of the contents, by their letters. */
export function entriesByLetters(
  lines: readonly PrintedLine[],
  firstProse: number,
): Map<string, number> {
  const entries = new Map<string, number>();
  for (const { index, coreText } of lines.slice(0, Math.min(firstProse, longestHead))) {
    const letters = lettersOf(coreText.slice(0, entryLength(coreText)));
    if (letters.length >= leastLetters && !entries.has(letters)) entries.set(letters, index);
  }
  return entries;
}

/** Letters and digits alone, however a line was broken or punctuated. */
export const lettersOf = (text: string) =>
  text.length > longestHeadline ? text : text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
