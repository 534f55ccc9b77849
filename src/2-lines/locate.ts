import type { Point } from '../diagnostics.ts';
import type { Span } from './lines.ts';

/** The line and column (1-based) of an offset, found by halving over the starts of the lines. */
export function pointAt(lines: readonly Span[], offset: number): Point {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low]?.start ?? 0) + 1 };
}
