/** Names behind dashes, `-- Highways Desk`, below texts: where one is a known sender's, all that stand so are senders'. */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { creditLine } from '../signs/credit.ts';
import { namesBehindDash } from '../signs/known-credit.ts';
import { endingOf } from '../signs/sentence.ts';

/** Fewer names are no habit: one may say who is quoted. */
const least = 3;

/** The lines that are such names, by index. */
export function dashedNames(lines: readonly PrintedLine[]): ReadonlySet<number> {
  const found = lines.filter(
    ({ index, text }) =>
      namesBehindDash(text) !== undefined && endingOf(lines[index - 1]?.text ?? '') === 'sentence',
  );
  const isHabit = found.length >= least && found.some(({ text }) => creditLine(text));
  return new Set(isHabit ? found.map(({ index }) => index) : []);
}
