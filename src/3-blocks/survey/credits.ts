import type { PrintedLine } from '../../2-lines/printed.ts';
import { creditAtEnd } from '../signs/credit.ts';

/** A credit is never broken over more lines than this. */
const mostLines = 3;

/** For each line, whether a credit ends on it, be it broken over several lines. */
export function creditEnds(lines: readonly PrintedLine[]): boolean[] {
  return lines.map(({ text }, index) => {
    if (!/[）)]\s*$/u.test(text)) return false;
    let joined = '';
    for (let i = index; i >= 0 && i > index - mostLines; i--) {
      joined = (lines[i]?.text ?? '') + joined;
      if (creditAtEnd(joined)) return true;
      // Once the opening parenthesis is in sight, more text before it changes nothing.
      if (/[。！？…]\s*[（(][^（(]*$/u.test(joined)) return false;
    }
    return false;
  });
}
