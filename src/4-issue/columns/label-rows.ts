/**
 * Rows of labels: `沅澧局　　清河局` above two headlines, or three names below three. The first label is the first
 * headline's, and so on.
 */
import { isRightBelow } from './label-side.ts';
import type { Part } from './parts.ts';

type Headline = readonly Part[];

/** For each label of a row the place of its headline, as they are listed. */
export function labelRows(
  labels: readonly Part[],
  headlines: readonly Headline[],
): ReadonlyMap<Part, number> {
  const found = new Map<Part, number>();
  const order = [...headlines.keys()].sort((one, other) => first(one).index - first(other).index);
  for (const row of rowsOf(labels)) {
    const below = neighbours(order, row.at(-1) as Part, 1);
    const above = neighbours([...order].reverse(), row[0] as Part, -1).reverse();
    // Between headlines above and below, some labels may be those and others these.
    const own = below.length === 0 ? above : above.length === 0 ? below : [];
    if (own.length === row.length) {
      for (const [at, label] of row.entries()) found.set(label, own[at] as number);
    }
  }
  return found;

  function first(headline: number): Part {
    return headlines[headline]?.[0] as Part;
  }

  /** The headlines that stand one right beside the other from a label on, downwards or upwards. */
  function neighbours(ordered: readonly number[], label: Part, step: 1 | -1): number[] {
    const run: number[] = [];
    let last = label;
    for (const headline of ordered) {
      const parts = headlines[headline] as Headline;
      const [top, bottom] = [parts[0] as Part, parts.at(-1) as Part];
      if (!(step > 0 ? isRightBelow(last, top) : isRightBelow(bottom, last))) continue;
      last = step > 0 ? bottom : top;
      run.push(headline);
    }
    return run;
  }
}

/** Labels one right below the other, each with a name of its own. */
function rowsOf(labels: readonly Part[]): Part[][] {
  const rows: Part[][] = [];
  for (const label of [...labels].sort((one, other) => one.index - other.index)) {
    const row = rows.at(-1);
    if (row && isRightBelow(row.at(-1) as Part, label)) row.push(label);
    else rows.push([label]);
  }
  return rows.filter((row) => row.length > 1 && new Set(row.map(({ text }) => text)).size > 1);
}
