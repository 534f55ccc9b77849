/**
 * Numbering that restarts in each section: 职工天地⏎1. 校友讲坛开讲 … 综合信息⏎1. 年会召开. The
 * names right above such numbers are sections, and what is numbered are headlines.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { creditLine } from '../signs/credit.ts';
import { endingOf, stopsMidSentence } from '../signs/sentence.ts';
import { isProse } from './prose.ts';
import { widestSection } from './section-style.ts';

/** One article may open with a point of its own. */
const least = 2;
/** Where more headlines than this share of the restarts bear no number, numbers are points. */
const mostBare = 0.5;
/** No line of a headline is wider, in Han characters. */
const widest = 40;

/** The lines at which the numbering begins anew right below a name, by index. */
export function numberRestarts(
  lines: readonly PrintedLine[],
  isDisplay: (line: PrintedLine) => boolean,
): ReadonlySet<number> {
  const found = lines.filter((line) => {
    const name = lines[line.index - 1];
    return line.marks.number?.value === 1 && mayHead(line) && name && mayName(name);
  });
  const bare = lines.filter((line) => {
    const [before, after] = [lines[line.index - 1], lines[line.index + 1]];
    const opens = !before || endingOf(before.text) === 'sentence';
    return opens && !isMarked(line) && isDisplay(line) && after && isProse(after);
  });
  const few = found.length < least || bare.length > found.length * mostBare;
  return new Set(few ? [] : found.map(({ index }) => index));
}

const isMarked = ({ marks }: PrintedLine) => Boolean(marks.number ?? marks.bullet ?? marks.bracket);

const mayHead = ({ text, width }: PrintedLine) => width <= widest && stopsMidSentence(text);

/** 职工天地, ◇ Research News — short, without a number, and no sentence's end. */
const mayName = ({ text, width, marks }: PrintedLine) =>
  width <= widestSection &&
  !marks.number &&
  endingOf(text) === 'open' &&
  creditLine(text) === undefined;
