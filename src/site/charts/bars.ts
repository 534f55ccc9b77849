/** Bars beside numbers: a table that can be read, with a bar in each row for the eye. */

/** What is counted, and the page that shows it where there is one. */
export interface Count {
  readonly name: string;
  readonly count: number;
  readonly address?: string | undefined;
  /** The sum of many others, which is not to be compared with one. */
  readonly isRest?: boolean;
}

export interface Bar extends Count {
  /** Length of the bar, in hundredths of the longest. */
  readonly length: number;
}

/** Bars in the order of the counts; nothing at all has no bar, nor have the others in sum. */
export function bars(counts: readonly Count[]): Bar[] {
  const compared = (counted: Count) => (counted.isRest ? 0 : counted.count);
  const longest = counts.reduce((most, counted) => Math.max(most, compared(counted)), 0);
  return counts.map((counted) => ({
    ...counted,
    length: longest === 0 ? 0 : Math.round((compared(counted) / longest) * 1000) / 10,
  }));
}

/** The first so many counts, and the sum of all others under one name. */
export function withRest(
  counts: readonly Count[],
  most: number,
  nameOfRest: (others: number) => string,
): Count[] {
  if (counts.length <= most + 1) return [...counts];
  const others = counts.slice(most);
  const count = others.reduce((sum, other) => sum + other.count, 0);
  return [...counts.slice(0, most), { name: nameOfRest(others.length), count, isRest: true }];
}
