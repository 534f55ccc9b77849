/** Headlines one right below the other, as columns out of order and lists have them, told by the contents. */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { entryLength } from '../signs/contents.ts';
import { firstUnit } from './columns.ts';
import type { Echoes } from './echoes.ts';
import type { Spelled } from './spelled.ts';

/** The words of a line, its marks, spaces, leader and page number aside. */
const wordsOf = ({ coreText }: PrintedLine) =>
  coreText.slice(0, entryLength(coreText)).replace(/\s+/gu, '');

/** A leader or a page number ends an entry. */
const isClosed = ({ coreText }: PrintedLine) => entryLength(coreText) < coreText.length;

const isMarked = ({ marks: { bullet, number, list } }: PrintedLine) =>
  Boolean(bullet ?? number ?? list);

interface Told {
  lines: readonly PrintedLine[];
  echoes: Echoes;
  /** Headlines over several lines that an entry says in full. */
  spelled?: ReadonlyMap<number, Spelled>;
}

/** Widths of typeset text are good to about half a character. */
const slack = 0.5;

/**
 * Two lines that follow each other say all of an entry of the contents each. An entry may be wrapped just
 * as its headline is, so something must show that the first ends: a mark, a page number, or room.
 */
export function areTwoEntries({ lines, echoes, spelled }: Told, index: number): boolean {
  const [first, second] = [index - 1, index].map((at) => entryOf(lines, echoes, at));
  if (!first || !second || first.index >= second.index) return false;
  // Only the second has a page number: both are one.
  if (isClosed(second) && !isClosed(first) && spelled?.get(index) === 'goes on') return false;
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
