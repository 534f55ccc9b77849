/** Whether a bulletin puts its credits below its headlines: 年会在通州召开⏎（供稿：甲学会）⏎近日，…… */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { creditLine } from '../signs/credit.ts';
import { endingOf } from '../signs/sentence.ts';

/** Fewer credits are no habit. */
const least = 3;

/** Every credit stands right below a line that may be a headline, and something goes on below it. */
export function creditsBelow(
  lines: readonly PrintedLine[],
  isDisplay: (line: PrintedLine) => boolean,
): boolean {
  const credits = lines.filter(({ text }) => creditLine(text) !== undefined);
  const mayHead = (line: PrintedLine | undefined) =>
    line !== undefined &&
    // （一）甲学会召开年会 may be indented as a text is.
    (isDisplay(line) || line.marks.number !== undefined) &&
    endingOf(line.text) !== 'sentence';
  const below = credits.filter(
    ({ index, gap, newPage }) =>
      gap === 0 && !newPage && mayHead(lines[index - 1]) && index + 1 < lines.length,
  );
  return below.length >= least && below.length === credits.length;
}
