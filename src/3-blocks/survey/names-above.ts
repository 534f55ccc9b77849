/**
 * Bare names above headlines: 【县区传真】⏎北辰区科协⏎科普大篷车驶进乡村小学. Where sections are set off
 * and a bare name stands right below one, each name says who sent in the story below it.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { namesOnly } from '../signs/known-credit.ts';
import { endingOf } from '../signs/sentence.ts';
import { isProse } from './prose.ts';
import { styleOf } from './section-style.ts';

/** Fewer names are no habit. */
const least = 3;

/** The lines that are such names, by index; none where they might as well be sections. */
export function namesAbove(
  lines: readonly PrintedLine[],
  sectionStyle: string | undefined,
): ReadonlySet<number> {
  if (!sectionStyle) return new Set();
  const isSection = (line: PrintedLine | undefined) =>
    line !== undefined && styleOf(line) === sectionStyle;
  const found = lines.filter((line) => {
    const [before, headline, text] = [-1, 1, 2].map((step) => lines[line.index + step]);
    if (!before || !headline || !text || styleOf(line) || line.marks.heading) return false;
    const opens = isSection(before) || endingOf(before.text) === 'sentence';
    return opens && namesOnly(line.text) && mayHead(headline) && isProse(text);
  });
  const belowSection = found.some(({ index }) => isSection(lines[index - 1]));
  const apart = new Set(found.map(({ text }) => text)).size;
  return new Set(belowSection && apart >= least ? found.map(({ index }) => index) : []);
}

const mayHead = (line: PrintedLine) =>
  styleOf(line) === undefined && endingOf(line.text) === 'open' && !namesOnly(line.text);
