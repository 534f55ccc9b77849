/** What stands at the foot of some pages, above their folios, and not of all between. */
import type { Furniture } from './furniture.ts';
import { headPattern, type Line } from './lines.ts';

/** In a book that lies open every second page may have the same foot, so many times at least. */
const leastAlternating = 3;

/** `总分馆管理部` at the foot of the first and the third page, and not of the second, is a sender's name. */
export function skippingFeet(
  printed: readonly Line[],
  known: ReadonlyMap<number, Furniture>,
  edges: readonly Line[],
): ReadonlySet<string> {
  const folios = printed.flatMap((line, at) => (known.get(line.index) === 'folio' ? [at] : []));
  const feet = new Map<string, number[]>();
  folios.forEach((at, page) => {
    const foot = printed[at - 1];
    if (!foot || foot.newPage || !edges.includes(foot)) return;
    const pattern = headPattern(foot);
    feet.set(pattern, [...(feet.get(pattern) ?? []), page]);
  });
  const skips = ([...feet] as const).filter(
    ([pattern, pages]) =>
      pages.length === edges.filter((line) => headPattern(line) === pattern).length &&
      pages.some((page, i) => i > 0 && page > (pages[i - 1] as number) + 1) &&
      !onEverySecond(pages),
  );
  return new Set(skips.map(([pattern]) => pattern));
}

const onEverySecond = (pages: readonly number[]) =>
  pages.length >= leastAlternating &&
  pages.every((page, i) => i === 0 || page === (pages[i - 1] as number) + 2);
