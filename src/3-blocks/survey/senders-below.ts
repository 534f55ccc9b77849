/**
 * Bare names below headlines that are whole without them: a sender, and no rest of the headline. It is whole
 * where the contents spell it out without the names; and no headline sets two names far apart, nor do several
 * go on with `From`.
 */
import { lettersOf } from '../../2-lines/letters.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { creditLine } from '../signs/credit.ts';
import { namesOnly, senderBehindFrom } from '../signs/known-credit.ts';
import { endingOf } from '../signs/sentence.ts';
import { isText } from './prose.ts';
import { entriesByLetters } from './spelled.ts';

/** No headline is printed over more lines. */
const mostLines = 3;

/** From Field Notes may be a headline's end; fewer are no habit. */
const leastFrom = 3;

/** `贵州山地研究所　　法国洞穴联盟` */
const farApart = /\S(?:\u3000{2,}|\s{3,})\S/u;

/** The lines that are such names, by index; where one is, all names that stand so are. */
export function sendersBelow(
  lines: readonly PrintedLine[],
  columns: readonly (number | undefined)[],
  firstProse: number,
  named: { has: (index: number) => boolean } = new Set(),
): ReadonlySet<number> {
  const stands = (line: PrintedLine, isName: (text: string) => boolean) => {
    const [above, text] = [lines[line.index - 1], lines[line.index + 1]];
    const heads = above !== undefined && endingOf(above.text) === 'open' && !isName(above.text);
    // Ravi Carter Elected President of the Institute, below its section: an entry of the contents too.
    if (named.has(line.index)) return false;
    const hasText = text !== undefined && isText(text, columns[text.index]);
    return heads && hasText && isName(line.text) && !creditLine(line.text);
  };
  const from = lines.filter((line) => stands(line, (name) => senderBehindFrom.test(name)));
  if (from.length >= leastFrom) return new Set(from.map(({ index }) => index));
  const names = lines.filter((line) => stands(line, namesOnly));
  const entries = names.length > 0 ? entriesByLetters(lines, firstProse) : new Map();
  const isWhole = ({ index }: PrintedLine): boolean => {
    let said = '';
    for (let first = index - 1; first >= Math.max(0, index - mostLines); first--) {
      said = lettersOf(lines[first]?.text ?? '') + said;
      if ((entries.get(said) ?? index) < first) return true;
    }
    return false;
  };
  const sure = names.some((line) => farApart.test(line.text) || isWhole(line));
  return new Set(sure ? names.map(({ index }) => index) : []);
}
