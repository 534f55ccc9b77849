/** Gaps that part pages: the widest of a body, where they are few and the others are all narrower. */
import { pageGap } from '../../3-blocks/survey/display-runs.ts';
import type { Part } from './parts.ts';

/** No page has fewer parts on average. */
const fewestParts = 5;

/** The parts, gaps that part pages being as wide as pages are apart anywhere. */
export function wideGaps(parts: readonly Part[]): Part[] {
  const others = parts.slice(1).filter(({ newPage }) => !newPage);
  const isWide = (least: number) => {
    const wide = others.filter(({ gap }) => gap >= least);
    return wide.length > 0 && wide.length * fewestParts <= parts.length ? wide : [];
  };
  // A single blank line parts pages only where none stands between texts.
  const single = isWide(1);
  const apart = single.length > 0 && single.every(({ kind }) => kind !== 'text');
  const wide = new Set(apart ? single : isWide(2));
  return parts.map((part) =>
    wide.has(part) ? { ...part, gap: Math.max(part.gap, pageGap) } : part,
  );
}
