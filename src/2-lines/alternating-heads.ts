/**
 * Running heads of a book that lies open: the title above the text of every left-hand page, the date of the issue
 * above that of every right-hand one. Each stands on half of the pages at most, but on every second.
 */
import type { Furniture } from './furniture.ts';
import { headPattern, type Line } from './lines.ts';
import { edgesOf, entriesOf } from './page-edges.ts';

/** One of a kind is no series. */
const leastRepeats = 2;
/** The first page bears the masthead, and the second may be another's. */
const lastFirst = 3;
/** 【学会动态】 ■学会动态 — what is set off opens a section. */
const setOff = /^[\p{Ps}\p{So}]/u;

/** Lines at the top of every second page that say the same, whatever digits they carry. */
export function alternatingHeads(
  printed: readonly Line[],
  known: ReadonlyMap<number, Furniture>,
): Line[] {
  const pages = pagesOf(printed, known);
  const last = Math.max(1, ...pages);
  const edges = edgesOf(printed, known);
  const entries = entriesOf(printed, edges);
  const atEdge = new Set(edges);
  const series = new Map<string, number[]>();
  printed.forEach((line, at) => {
    const opens = line.newPage || pages[at] !== pages[at - 1];
    if (!opens || !atEdge.has(line) || setOff.test(line.text) || entries.has(line.text)) return;
    const words = headPattern(line);
    series.set(words, [...(series.get(words) ?? []), at]);
  });
  const onEverySecond = (found: readonly number[]) => {
    const on = found.map((at) => pages[at] ?? 0);
    const regular = on.every((page, i) => i === 0 || page === (on[i - 1] ?? 0) + 2);
    return regular && (on[0] ?? 0) <= lastFirst && (on.at(-1) ?? 0) >= last - 1;
  };
  return [...series.values()]
    .filter((found) => found.length >= leastRepeats && onEverySecond(found))
    .flatMap((found) => found.flatMap((at) => printed[at] ?? []));
}

/** For each line the number of its page, the first being 1. */
function pagesOf(printed: readonly Line[], known: ReadonlyMap<number, Furniture>): number[] {
  let page = 1;
  return printed.map((line, at) => {
    const above = printed[at - 1];
    // A folio ends its page, unless it stands at the top of it.
    const ended = above && known.get(above.index) === 'folio' && !above.newPage;
    if (line.newPage || ended) page++;
    return page;
  });
}
