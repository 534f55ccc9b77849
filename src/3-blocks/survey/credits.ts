import { displayWidth } from '../../2-lines/lines.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { creditAtEnd } from '../signs/credit.ts';
import { isLabelled } from '../signs/labelled.ts';
import { stopsEarly } from './columns.ts';

/** Shorter lines may be headlines that name a place: 院士讲坛走进海淀（科技馆）, in Han characters. */
const leastProse = 24;
/** A credit is never broken over more lines than this. */
const mostLines = 3;

/** For each line, whether a credit ends on it, be it broken over several lines. */
export function creditEnds(
  lines: readonly PrintedLine[],
  columns: readonly (number | undefined)[],
): boolean[] {
  return lines.map(({ text }, index) => {
    if (!/[）)】][*_]{0,3}\s*$/u.test(text)) return false;
    // Unwrapped prose that stops at a credit without a full stop ends there all the same.
    const prose = displayWidth(text) > leastProse || isLabelled(text);
    const column = columns[index];
    const next = lines[index + 1]?.text ?? '';
    const stops = !column || stopsEarly(lines[index] as PrintedLine, next, column);
    if (stops && prose && creditAtEnd(text, true)) return true;
    let joined = '';
    for (let i = index; i >= 0 && i > index - mostLines; i--) {
      joined = (lines[i]?.text ?? '') + joined;
      if (creditAtEnd(joined)) return true;
      // Once the opening parenthesis is in sight, more text before it changes nothing.
      if (/[。！？…]\s*[（(【][^（(【]*$/u.test(joined)) return false;
    }
    return false;
  });
}
