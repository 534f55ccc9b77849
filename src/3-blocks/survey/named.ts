/** What the headlines that the contents name tell of those they do not. */
import type { PrintedLine } from '../../2-lines/printed.ts';
import type { Echoes } from './echoes.ts';

export interface Named {
  /** Nearly every entry of the contents was found again below, so little is left unnamed. */
  complete: boolean;
  /** Blank lines that stand above every named heading at least, where text comes before it. */
  gap: number;
}

/** Contents with fewer entries are a selection. */
const leastEntries = 4;
/** This share of the entries at least is found again. */
const leastFound = 0.9;

/** Looks at the lines that the entries of the contents name. */
export function namedHeadings(
  lines: readonly PrintedLine[],
  contents: { start: number; end: number } | undefined,
  { later, earlier }: Echoes,
): Named {
  if (!contents || contents.end - contents.start < leastEntries) return nothingNamed;
  const entries = lines.slice(contents.start, contents.end);
  const found = entries.filter(({ index }) => (later.get(index) ?? 0) >= contents.end);
  const belowText = [...earlier.keys()]
    .filter((index) => index > contents.end && !earlier.has(index - 1))
    .map((index) => lines[index]?.gap ?? 0);
  return {
    complete: found.length >= entries.length * leastFound,
    gap: belowText.length >= leastEntries - 1 ? Math.min(...belowText) : 0,
  };
}

const nothingNamed: Named = { complete: false, gap: 0 };
