/**
 * Whether each paragraph stands on one line, however long, and only a page's end cuts it; where the
 * pages' ends are shown, a line that stops without a full stop elsewhere is whole all the same.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { stopsMidSentence } from '../signs/sentence.ts';

/** Wider than any column in Han characters: text like that is not wrapped. */
const beyondColumns = 64;
/** Fewer such lines prove nothing. */
const leastWide = 3;
/** More sentences that stop elsewhere than this, and than at pages' ends, may be cut by ends that are lost. */
const mostHidden = 1;
/** Prose that is cut is hardly shorter, in Han characters. */
const leastProse = 25;

/** In the lines from `firstProse` on nothing is wrapped, and a page's end cuts most sentences that are cut. */
export function wholeLines(
  lines: readonly PrintedLine[],
  columns: readonly (number | undefined)[],
  firstProse: number,
): boolean {
  const wide = lines.filter(({ width }) => width > beyondColumns).length;
  if (wide < leastWide || columns.slice(firstProse).some(Boolean)) return false;
  let shown = 0;
  let hidden = 0;
  for (const line of lines.slice(firstProse + 1)) {
    const before = lines[line.index - 1] as PrintedLine;
    if (before.width < leastProse || !/[，；。,;]/u.test(before.text)) continue;
    if (!stopsMidSentence(before.text)) continue;
    if (line.newPage) shown++;
    else hidden++;
  }
  return shown > 0 && hidden <= Math.max(mostHidden, shown - 1);
}

/** So many lines of prose, each a paragraph, are a habit. */
const leastParagraphs = 5;

/** From `firstProse` on nothing is wrapped, and no line of prose stops in the middle of a sentence. */
export function uncutLines(
  lines: readonly PrintedLine[],
  columns: readonly (number | undefined)[],
  firstProse: number,
): boolean {
  if (columns.slice(firstProse).some(Boolean)) return false;
  const prose = lines
    .slice(firstProse)
    .filter(({ width, text }) => width >= leastProse && /[，；。,;]/u.test(text));
  const cut = prose.filter(({ text }) => stopsMidSentence(text));
  return prose.length >= leastParagraphs && cut.length === 0;
}
