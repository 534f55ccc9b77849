/**
 * Lists of names below a sentence that announces them: `评出优秀奖三名：`⏎中南林业大学　唐某⏎福建农林大学　叶某.
 * Each name stands on a line of its own as headlines do, and heads nothing.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { toSimplified } from '../../2-lines/simplified.ts';
import { creditLine } from '../signs/credit.ts';
import { tellsHappening } from '../signs/happening.ts';
import { isProse } from './prose.ts';

/** `名单如下：` `感谢以下企业：` `共计五名：` — a sentence, or words that promise a list. */
const announces =
  /(?:[，。、；,;].*|(?:如下|以下|下列|名单|分别|包括)[^。；]{0,12}|following.*|[\d一二三四五六七八九十两]+[名位个家项人])\s*[:：]$/iu;
/** `各组前三名如下。` — with a full stop it announces only what is set as `公开组：甲、乙`. */
const announcesInFull = /如下。$/u;
const labelled = /^[^：:。]{1,16}[：:]\S/u;
/** One name below a colon may as well be the rest of a sentence. */
const least = 2;
/** No name is wider, in Han characters, nor than this share of the column. */
const widest = 30;
const widestLatin = 45;
const widestOfColumn = 0.8;
/** Lines set alike differ by rounding, in Han characters. */
const sameIndent = 0.6;
/** Its last words tell whether a sentence announces a list, in UTF-16 units. */
const announcement = 80;
/** No list is longer; bounds the work on hostile input. */
const longest = 500;

/** The lines that are such names, by index. */
export function listedNames(
  lines: readonly PrintedLine[],
  columns: readonly (number | undefined)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const line of lines) {
    if (found.has(line.index)) continue;
    const text = toSimplified(line.text.slice(-announcement));
    const inFull = announcesInFull.test(text);
    if (!inFull && !announces.test(text)) continue;
    const below = namesBelow(line.index);
    const end = inFull ? below.findIndex((name) => !labelled.test(name.text)) : -1;
    const run = end < 0 ? below : below.slice(0, end);
    if (run.length >= least) for (const { index } of run) found.add(index);
  }
  return found;

  function namesBelow(above: number): PrintedLine[] {
    const first = lines[above + 1];
    if (!first) return [];
    const run: PrintedLine[] = [];
    // Between the names stand as many blank lines as between the first two.
    const gap = lines[above + 2]?.gap ?? 0;
    for (const line of lines.slice(above + 1, above + 1 + longest)) {
      const apart = run.length > 0 && line.gap > gap && !line.newPage;
      const setOtherwise = Math.abs(line.indent - first.indent) > sameIndent;
      if (apart || setOtherwise || !mayBeName(line)) break;
      run.push(line);
    }
    const after = lines[above + 1 + run.length];
    // A sender below the last one: it is the next headline.
    return after && creditLine(after.text) ? run.slice(0, -1) : run;
  }

  function mayBeName(line: PrintedLine): boolean {
    const { heading, bullet, bracket } = line.marks;
    const column = columns[line.index];
    const most = /\p{Script=Han}/u.test(line.text) ? widest : widestLatin;
    return (
      !heading &&
      !bullet &&
      !bracket &&
      line.width <= Math.min(most, (column ?? most) * widestOfColumn) &&
      /[^。？！?!：:，,]$/u.test(line.text) &&
      !isProse(line) &&
      !tellsHappening(line.text) &&
      !creditLine(line.text)
    );
  }
}
