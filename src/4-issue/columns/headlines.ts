/** All ways to read a page's fragments as headlines: each takes one line, or two or three in a row. */
import type { ColumnPage, Part } from './pages.ts';

/** The parts of one headline, in order. */
export type Headline = readonly Part[];

/** No headline takes more lines. */
const mostLines = 3;
/** More lines in a row are a list, not headlines. */
const longestRun = 12;
/** A page has a few headlines; more ways than this are not tried. */
const mostWays = 2000;

/** Every grouping of the fragments of a page; empty when there are too many to try. */
export function headlineGroupings(page: ColumnPage): Headline[][] {
  let ways: Headline[][] = [[]];
  for (const run of runsOf(page)) {
    if (run.length > longestRun) return [];
    const parted = partitions(run);
    if (ways.length * parted.length > mostWays) return [];
    ways = ways.flatMap((way) => parted.map((groups) => [...way, ...groups]));
  }
  return ways;
}

/** Fragments with nothing between them. */
function runsOf(page: ColumnPage): Part[][] {
  const runs: Part[][] = [];
  for (const part of page) {
    if (part.kind !== 'fragment') continue;
    const open = runs.at(-1);
    if (open && open.at(-1)?.index === part.index - 1) open.push(part);
    else runs.push([part]);
  }
  return runs;
}

function partitions(run: readonly Part[]): Headline[][] {
  if (run.length === 0) return [[]];
  const ways: Headline[][] = [];
  for (let length = 1; length <= Math.min(mostLines, run.length); length++) {
    for (const rest of partitions(run.slice(length))) ways.push([run.slice(0, length), ...rest]);
  }
  return ways;
}
