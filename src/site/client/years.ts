/** The years of the hits, one after another, with the measures of their bars. */

export interface YearCount {
  value: string;
  count: number;
}

export interface Bar extends YearCount {
  x: number;
  width: number;
  height: number;
}

/** A span beyond this comes from a misread date; years without hits are left out then. */
const MOST_YEARS = 200;
/** Few years do not make broad bars. */
const WIDEST_SLOT = 28;
/** What of its slot a bar fills. */
const FILLED = 0.75;
/** So that one hit beside thousands is still seen. */
const LEAST_HEIGHT = 2;

const FOUR_DIGITS = /^\d{4}$/;

/** All years from the first to the last, those without hits included, oldest first. */
export function yearsThrough(counts: readonly YearCount[]): YearCount[] {
  const known = counts.filter(({ value }) => FOUR_DIGITS.test(value));
  known.sort((a, b) => Number(a.value) - Number(b.value));
  const [first, last] = [Number(known[0]?.value), Number(known.at(-1)?.value)];
  if (!(last - first < MOST_YEARS)) return known;
  const counted = new Map(known.map(({ value, count }) => [Number(value), count]));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    value: String(first + index).padStart(4, '0'),
    count: counted.get(first + index) ?? 0,
  }));
}

/** A bar for each year, in a drawing of this size; the tallest is as high as the drawing. */
export function barsOf(years: readonly YearCount[], width: number, height: number): Bar[] {
  const slot = Math.min(width / years.length, WIDEST_SLOT);
  const most = Math.max(...years.map(({ count }) => count), 1);
  return years.map(({ value, count }, index) => ({
    value,
    count,
    x: round(index * slot),
    width: round(slot * FILLED),
    height: count === 0 ? 0 : Math.max(round((count / most) * height), LEAST_HEIGHT),
  }));
}

function round(measure: number): number {
  return Math.round(measure * 100) / 100;
}
