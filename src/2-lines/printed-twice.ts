/**
 * Display lines that were set twice, as for a shadow: `公交司机擂台赛开赛⏎公交集团工会⏎公交司机擂台赛开赛⏎公交集团工会`. The second
 * copy says nothing; as many a table does once, it recurs in a bulletin that has it.
 */
import { displayWidth, type Line } from './lines.ts';

/** No headline with its label takes more lines. */
const mostLines = 5;
/** No line of one is wider, in Han characters, nor says less, in UTF-16 units. */
const [widest, shortest] = [30, 4];
/** So many copies are a habit. */
const leastCopies = 3;

/** The lines of all second copies. */
export function printedTwice(printed: readonly Line[]): Line[] {
  const copies: Line[][] = [];
  for (let at = 0; at < printed.length; ) {
    const length = copiedAt(printed, at);
    if (length > 0) copies.push(printed.slice(at + length, at + 2 * length));
    at += Math.max(1, 2 * length);
  }
  return copies.length >= leastCopies ? copies.flat() : [];
}

/** How many lines from here stand right below once more; 0 where none do. */
function copiedAt(printed: readonly Line[], at: number): number {
  for (let length = 1; length <= mostLines; length++) {
    if (!isDisplay(printed[at + length - 1])) return 0;
    const lines = printed.slice(at, at + length);
    if (!lines.every(({ text }, i) => text === printed[at + length + i]?.text)) continue;
    // What stands there again and again is a list's.
    return printed[at + 2 * length]?.text === lines[0]?.text ? 0 : length;
  }
  return 0;
}

const isDisplay = (line: Line | undefined) =>
  line !== undefined &&
  line.text.length >= shortest &&
  /\p{L}/u.test(line.text) &&
  !/[。；|｜，、：]/u.test(line.text) &&
  displayWidth(line.text) <= widest;
