/** Runs of type that make up one line of a document. */
import type { SetLine } from './set-text.ts';

export interface Run {
  text: string;
  bold?: boolean | undefined;
  /** Size of its type, in any unit that the whole document shares. */
  size?: number | undefined;
}

/** Paragraphs that a format indents without a character of text open with two wide spaces. */
export const paragraphIndent = '\u3000\u3000';

/** What the runs of one line say, and how the line looks as a whole. */
export function joinRuns(runs: readonly Run[]): Pick<SetLine, 'text' | 'bold' | 'size'> {
  const printed = runs.filter(({ text }) => text.trim() !== '');
  const lengths = new Map<number | undefined, number>();
  for (const { text, size } of printed) {
    lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  }
  const [common] = [...lengths].sort(([, one], [, other]) => other - one);
  return {
    text: runs.map(({ text }) => text).join(''),
    bold: printed.length > 0 && printed.every(({ bold }) => bold),
    size: common?.[0],
  };
}

/**
 * The lines of a table's row: one line, its cells parted by tabs, as long as each cell holds one
 * line at most. A cell of several lines is no cell of data: the table only lays out a page.
 */
export function joinCells(cells: readonly (readonly SetLine[])[]): SetLine[] {
  const printed = cells.map((lines) => lines.filter(({ text }) => text.trim() !== ''));
  const filled = printed.filter((lines) => lines.length > 0);
  if (filled.length < 2 || filled.some((lines) => lines.length > 1)) return printed.flat();
  const text = printed.map(([line]) => line?.text.trim().replaceAll('\t', ' ') ?? '').join('\t');
  return [{ text: text.trimEnd(), row: true, size: filled[0]?.[0]?.size }];
}
