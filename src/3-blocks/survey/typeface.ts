/** Whether a bulletin sets its headings in type of their own, so that a plain line is hardly one. */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { widestHeadline } from './prose.ts';

/** One line in larger type may be the title alone. */
const leastOutstanding = 3;

/** Type this much larger than the body's is seen at a glance. */
export const larger = 1.12;

/** The line stands out from the body by weight, size or place. */
export function standsOut({ look, width }: PrintedLine): boolean {
  if (!look || width > widestHeadline) return false;
  return Boolean(look.bold || look.centred || look.level) || (look.size ?? 1) >= larger;
}

/** Below the masthead, headings of this bulletin stand out. */
export function isTypeset(lines: readonly PrintedLine[], firstProse: number): boolean {
  return lines.slice(firstProse).filter(standsOut).length >= leastOutstanding;
}
