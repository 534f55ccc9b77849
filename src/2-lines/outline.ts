/**
 * Decimal numbers of an outline: `1 科研进展` above `1.1 甲所发表论文` and `1.2 乙所验收`. One alone might as
 * well be a figure that opens a line, `2.5 亿元`; only where all of a bulletin count on are they numbers.
 */
import type { Line } from './lines.ts';
import type { NumberStyle } from './numbers.ts';

export interface OutlineNumber {
  style: NumberStyle;
  value: number;
  /** UTF-16 units of the number and the space behind it. */
  length: number;
}

const named = '(?=[\\p{L}“"《「])';
/** `1.2 召开年会`, `1.2召开年会` */
const inner = new RegExp(`^(\\d{1,2})\\.(\\d{1,2})(?:[.．、]?\\s*)${named}`, 'u');
/** `1 科研进展`; with a point it is a number in any case. */
const outer = new RegExp(`^(\\d{1,2})\\s+${named}`, 'u');

/** Fewer numbers are no outline. */
const least = 2;

/** The numbers of a bulletin's outline, by index of the line; none where one of them breaks the count. */
export function outlineNumbers(lines: readonly Line[]): ReadonlyMap<number, OutlineNumber> {
  const found = new Map<number, OutlineNumber>();
  /** A line that may open the next part, until its first number is seen. */
  let part: { index: number; value: number; length: number } | undefined;
  let last = { outer: 0, inner: 0 };
  let count = 0;
  for (const { index, text } of lines) {
    const whole = outer.exec(text);
    if (whole) part = { index, value: Number(whole[1]), length: whole[0].length };
    const number = inner.exec(text);
    if (!number) continue;
    const here = { outer: Number(number[1]), inner: Number(number[2]) };
    if (!follows(last, here)) return new Map();
    if (part?.value === here.outer && here.inner === 1) {
      const { value, length } = part;
      found.set(part.index, { style: 'arabic', value, length });
    }
    part = undefined;
    found.set(index, { style: 'decimal', value: here.inner, length: number[0].length });
    last = here;
    count++;
  }
  return count < least ? new Map() : found;
}

type Place = { outer: number; inner: number };

/** 1.2 or 2.1 follows 1.1; the body counts from 1.1 again when the contents have counted already. */
function follows(last: Place, here: Place): boolean {
  const counts = here.outer === last.outer && here.inner === last.inner + 1;
  const opensPart = here.outer === last.outer + 1 && here.inner === 1;
  const opensBody = here.outer === 1 && here.inner === 1;
  return counts || opensPart || opensBody;
}
