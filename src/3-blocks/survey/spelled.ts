/**
 * Headlines that the contents spell out in one line and the body prints over several: put together,
 * the lines say the entry to the letter, wherever they were cut.
 */
import { lettersOf } from '../../2-lines/letters.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { entryLength } from '../signs/contents.ts';
import { isSectionName } from '../signs/section-name.ts';
import { styleOf } from './section-style.ts';

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
  sectionStyle?: string,
): ReadonlyMap<number, Spelled> {
  const entries = entriesByLetters(lines, firstProse, sectionStyle);
  const spelled = new Map<number, Spelled>();
  if (entries.size === 0) return spelled;
  for (const line of lines) {
    const { index, coreText } = line;
    let said = lettersOf(coreText);
    for (let last = index + 1; last < index + mostLines && said.length < longestHeadline; last++) {
      const { text, gap } = lines[last] ?? { text: '', gap: 1 };
      if (text === '' || gap > 1) break;
      said += lettersOf(text);
      const entry = entries.get(said);
      // An entry may itself be printed over two lines, and say at its first what the title says.
      if (entry === undefined || entry >= index) continue;
      // INSTITUTE NEWS stands above a headline, as it does in the contents.
      const isSection = sectionStyle !== undefined && styleOf(line) === sectionStyle;
      if (isSection && !saysAll(lines[entry], said)) continue;
      spelled.set(index, 'opens');
      for (let rest = index + 1; rest <= last; rest++) spelled.set(rest, 'goes on');
    }
  }
  return spelled;
}

/** The line alone is the entry. */
const saysAll = (entry: PrintedLine | undefined, said: string) =>
  lettersOf(entry?.coreText.slice(0, entryLength(entry.coreText)) ?? '') === said;

/** No entry that is broken for want of room is narrower, nor is a section's name as wide, in Han characters. */
const leastBroken = 15;
/** Where sections are set off, and so are none of these, entries may be broken for their looks. */
const leastBalanced = 8;

/** The line may be the first of an entry over two lines, and no section's name. */
const mayBeBroken = (line: PrintedLine, sectionStyle: string | undefined) =>
  line.width >= leastBroken ||
  (sectionStyle !== undefined &&
    styleOf(line) === undefined &&
    line.width >= leastBalanced &&
    !isSectionName(line.coreText));

/**
 * The lines that may be entries of the contents, by their letters; an entry over two lines, of which the
 * second has the page number, stands at its first.
 */
export function entriesByLetters(
  lines: readonly PrintedLine[],
  firstProse: number,
  sectionStyle?: string,
): Map<string, number> {
  const entries = new Map<string, number>();
  const add = (words: string, index: number) => {
    const letters = lettersOf(words);
    if (letters.length >= leastLetters && !entries.has(letters)) entries.set(letters, index);
  };
  for (const line of lines.slice(0, Math.min(firstProse, longestHead))) {
    const { index, coreText } = line;
    const end = entryLength(coreText);
    add(coreText.slice(0, end), index);
    const next = lines[index + 1];
    if (!next || next.index >= firstProse || end < coreText.length) continue;
    if (!mayBeBroken(line, sectionStyle)) continue;
    // The rest has a page number, and no mark or space of its own.
    const restEnd = entryLength(next.text);
    const rest = restEnd < next.text.length && next.gap === 0 && next.coreText === next.text;
    if (rest) add(coreText + next.text.slice(0, restEnd), index);
  }
  return entries;
}
