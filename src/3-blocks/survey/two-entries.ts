/** Headlines one right below the other, as columns out of order and lists have them, told by the contents. */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { entryLength } from '../signs/contents.ts';
import { firstUnit } from './columns.ts';
import type { Echoes } from './echoes.ts';

/** The words of a line, its marks, spaces, leader and page number aside. */
const wordsOf = ({ coreText }: PrintedLine) =>
  coreText.slice(0, entryLength(coreText)).replace(/\s+/gu, '');

/** A leader or a page number ends an entry. */
const isClosed = ({ coreText }: PrintedLine) => entryLength(coreText) < coreText.length;

const isMarked = ({ marks: { bullet, number, list } }: PrintedLine) =>
  Boolean(bullet ?? number ?? list);

/** Widths of typeset text are good to about half a character. */
const slack = 0.5;

/**
 * Two lines that follow each other say all of an entry of the contents each. An entry may be wrapped just
 * as its headline is, so something must show that the first ends: a mark, a page number, or room.
 */
export function areTwoEntries(
  { lines, echoes }: { lines: readonly PrintedLine[]; echoes: Echoes },
  index: number,
): boolean {
  const [first, second] = [index - 1, index].map((at) => entryOf(lines, echoes, at));
  if (!first || !second || first.index >= second.index) return false;
  if (isMarked(second) || isClosed(first) || second.index > first.index + 1) return true;
  const width = Math.max(...[...echoes.later.keys()].map((at) => lines[at]?.width ?? 0));
  return first.width + firstUnit(second.coreText) + slack <= width;
}

/** The entry that says just what a line says. */
function entryOf(
  lines: readonly PrintedLine[],
  { earlier }: Echoes,
  index: number,
): PrintedLine | undefined {
  const [line, entry] = [lines[index], lines[earlier.get(index) ?? -1]];
  return line && entry && wordsOf(line) === wordsOf(entry) ? entry : undefined;
}
