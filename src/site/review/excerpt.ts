/** The lines of a raw bulletin that an item is about, with their numbers. */
import { splitLines } from '../../2-lines/lines.ts';
import type { Item } from './items.ts';

export interface SourceLine {
  /** 1-based. */
  number: number;
  text: string;
  /** A doubt points here. */
  doubted: boolean;
  /** So many lines before this one are left out. */
  skipped: number;
}

/** Longer articles are shown around their doubts. */
const longest = 160;
/** Lines shown before and after a doubt. */
const around = 4;
/** No line is shown longer, in UTF-16 units. */
const longestLine = 2000;

/** The text of each line of a bulletin, white space at its ends left out. */
export const linesOf = (text: string): string[] => splitLines(text).map((line) => line.text);

/** The lines of an article, or those around the doubts of an issue; blank ones left out. */
export function excerptOf({ article, doubts }: Item, lines: readonly string[]): SourceLine[] {
  const doubted = new Set(doubts.map(({ line }) => line));
  const near = (number: number) => doubts.some(({ line }) => Math.abs(line - number) <= around);
  const [first, last] = article?.lines ?? [1, lines.length];
  const whole = article?.lines !== undefined && last - first < longest;
  const shown: SourceLine[] = [];
  let skipped = 0;
  for (let number = first; number <= Math.min(last, lines.length); number++) {
    const text = lines[number - 1] ?? '';
    if (text === '') continue;
    const edge = article !== undefined && (number < first + around || number > last - around);
    if ((!whole && !edge && !near(number)) || shown.length >= longest) {
      skipped++;
      continue;
    }
    const cut = text.length > longestLine ? `${text.slice(0, longestLine)}…` : text;
    shown.push({ number, text: cut, doubted: doubted.has(number), skipped });
    skipped = 0;
  }
  return shown;
}
