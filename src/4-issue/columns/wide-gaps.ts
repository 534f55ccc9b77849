/** Gaps that part pages: the widest of a body, where they are few and the others are all narrower. */
import { pageGap } from '../../3-blocks/survey/display-runs.ts';
import type { Part } from './parts.ts';

/** So many blank lines may part pages. */
const least = 2;
/** No page has fewer parts on average. */
const fewestParts = 5;

/** The parts, gaps that part pages being as wide as pages are apart anywhere. */
export function wideGaps(parts: readonly Part[]): Part[] {
  const widths = parts.slice(1).filter(({ newPage }) => !newPage);
  const wide = widths.filter(({ gap }) => gap >= least).length;
  if (wide === 0 || wide * fewestParts > parts.length) return [...parts];
  return parts.map((part, at) =>
    at > 0 && part.gap >= least ? { ...part, gap: Math.max(part.gap, pageGap) } : part,
  );
}
