import type { PrintedLine } from '../../2-lines/printed.ts';
import { creditLine } from '../signs/credit.ts';

/** The line below another, past the credit that may stand between a headline and its text. */
export function belowCredit(lines: readonly PrintedLine[], index: number): PrintedLine | undefined {
  const next = lines[index + 1];
  return next && creditLine(next.text) ? lines[index + 2] : next;
}
