/** Whether a bulletin puts its credits above its headlines: 供稿：甲学会⏎甲学会召开年会. */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { colophonLabel } from '../signs/colophon.ts';
import { creditLine } from '../signs/credit.ts';
import { endingOf } from '../signs/sentence.ts';

/** Fewer credits are no habit. */
const least = 2;
/** This share of the credits must have a heading below, as those that close a text have but by chance. */
const leastShare = 0.9;

/**
 * Credits are lines of their own with a heading below, and at least one has no text above that it
 * could close.
 */
export function creditsAbove(
  lines: readonly PrintedLine[],
  isDisplay: (line: PrintedLine) => boolean,
  columns: readonly (number | undefined)[] = [],
): boolean {
  const isCredit = ({ text }: PrintedLine) => creditLine(text) !== undefined;
  // （二）甲学会召开年会 may be indented as a point of a list is; lines that are not wrapped end whole.
  const isHeading = (line: PrintedLine | undefined) =>
    line !== undefined &&
    !isCredit(line) &&
    // 报送：市政府办公室⏎发：各乡镇 at the end of the issue
    !colophonLabel(line.text) &&
    (isDisplay(line) ||
      (endingOf(line.text) === 'open' && (isMarked(line) || columns[line.index] === undefined)));
  // A paragraph's last line is as short as a heading, but ends a sentence.
  const isOpenHeading = (line: PrintedLine | undefined) =>
    isHeading(line) && endingOf(line?.text ?? '') !== 'sentence';
  const credits = lines.filter(isCredit);
  const above = credits.filter(({ index }) => isHeading(lines[index + 1]));
  const closesNothing = above.some(
    ({ index, gap }) =>
      index === 0 || isOpenHeading(lines[index - 1]) || gap > (lines[index + 1]?.gap ?? 0),
  );
  return closesNothing && above.length >= Math.max(least, credits.length * leastShare);
}

const isMarked = ({ marks }: PrintedLine) => Boolean(marks.number ?? marks.bullet);
