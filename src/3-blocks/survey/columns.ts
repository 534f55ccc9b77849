/**
 * Hard-wrapped text shows its column: most lines that stop in the middle of a sentence are
 * equally wide. Lines cut by a page's end stop at any width, so they show none.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { endingOf } from '../signs/sentence.ts';

/** How many lines up and down may share a column with a line. */
const reach = 7;
/** At least so many lines must agree. */
const leastLines = 3;
/** Lines of one column differ by hanging punctuation and half-width characters. */
const tolerance = 2.2;
/** No column is narrower, in Han characters. */
const narrowest = 10;
/** Wider than any printed column in Han characters; text beyond is not wrapped. */
const widest = 64;

/** For each line the width of the column it stands in, or nothing where the text is not wrapped. */
export function columnWidths(lines: readonly PrintedLine[]): (number | undefined)[] {
  return lines.map((_, index) => {
    const near = lines.slice(Math.max(0, index - reach), index + reach + 1);
    return columnOf(near);
  });
}

function columnOf(near: readonly PrintedLine[]): number | undefined {
  const widths = near
    .filter(
      ({ text, width }) => width >= narrowest && !['sentence', 'clause'].includes(endingOf(text)),
    )
    .map(lineEnd)
    .sort((one, other) => other - one);
  if (near.some(({ width }) => width > widest)) return undefined;
  // The widest lines that agree with one another give the column; a single wider one is noise.
  for (const candidate of widths.slice(0, 3)) {
    const agreeing = widths.filter((width) => Math.abs(candidate - width) <= tolerance).length;
    if (agreeing >= leastLines && agreeing >= widths.length * 0.6) return candidate;
  }
  return undefined;
}

/** Where a line ends in its column: its indent counts, up to a paragraph's. */
export function lineEnd({ indent, width }: PrintedLine): number {
  return width + Math.min(indent, 2.5);
}
