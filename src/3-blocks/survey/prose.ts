import type { PrintedLine } from '../../2-lines/printed.ts';
import { endingOf, holdsSentenceEnd } from '../signs/sentence.ts';

/** Wider than any headline on one line, in Han characters. */
export const widestHeadline = 60;

/** A short sentence says little; from this width on it is a paragraph's. */
const leastProse = 25;

/** The line is running prose beyond doubt. */
export function isProse(line: PrintedLine, column?: number): boolean {
  if (holdsSentenceEnd(line.text)) return true;
  if (line.width > widestHeadline) return true;
  const ending = endingOf(line.text);
  if (ending !== 'sentence' && ending !== 'comma') return false;
  return line.width >= Math.min(leastProse, (column ?? leastProse) * 0.7);
}
