/**
 * The places of the longest run of values that never go back, whatever else stands between them
 * (patience sorting, n log n). Between two runs of one length the earlier values are kept.
 *
 *     1 5 2 3  →  0, 2, 3
 */
export function longestRun<T extends string | number>(values: readonly T[]): Set<number> {
  // From the end, so that it is the later of two that is left out.
  const tops: number[] = [];
  const below = new Array<number>(values.length).fill(-1);
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index] as T;
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tops[middle] as number] as T) >= value) low = middle + 1;
      else high = middle;
    }
    below[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  }
  const run = new Set<number>();
  for (let index = tops.at(-1) ?? -1; index >= 0; index = below[index] as number) run.add(index);
  return run;
}
