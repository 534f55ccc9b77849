/** Runs of missing numbers between those that are there. */

export interface Gap<T> {
  /** The first and the last of the missing numbers. */
  from: number;
  to: number;
  before: T;
  after: T;
}

/** All gaps between numbers, in their order. */
export function gapsBetween<T>(
  items: readonly T[],
  numberOf: (item: T) => number | undefined,
): Gap<T>[] {
  const numbered = items
    .flatMap((item) => {
      const number = numberOf(item);
      return number === undefined ? [] : [{ item, number }];
    })
    .sort((one, other) => one.number - other.number);
  return numbered.flatMap(({ item, number }, index) => {
    const before = numbered[index - 1];
    if (!before || number - before.number < 2) return [];
    return [{ from: before.number + 1, to: number - 1, before: before.item, after: item }];
  });
}

/** Where less than half is there, it is a selection, and nobody misses the rest. */
const leastShareHeld = 0.5;

/** Whether so many of the numbers are there that one may expect the others. */
export function isCollected(numbers: readonly number[]): boolean {
  const held = new Set(numbers);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of held) [first, last] = [Math.min(first, number), Math.max(last, number)];
  return held.size > 1 && held.size >= (last - first + 1) * leastShareHeld;
}
