/**
 * A label that credits bear may open the colophon as well: `撰稿：项目部` below a rule, above `审定：甲`. Where no
 * article has a credit, it says who wrote them all.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { colophonLabel, isColophonNote } from '../signs/colophon.ts';
import { creditLine, labelledLine } from '../signs/credit.ts';

/** Hardly any colophon takes more lines. */
const longest = 8;

/** The line that bears a credit's label and opens the colophon; nothing where the last article has it. */
export function colophonStart(
  lines: readonly PrintedLine[],
  creditEnds: readonly boolean[],
): number | undefined {
  const line = lines
    .slice(-longest)
    .find(({ index, text }) => labelledLine(text) && isColophon(lines[index + 1]));
  if (!line) return undefined;
  const below = lines[line.index + 1];
  const apart = line.ruled.above || line.gap > (below?.gap ?? 0);
  const others = lines.some(
    ({ index, text }) => index !== line.index && (creditEnds[index] || creditLine(text)),
  );
  return apart && !others ? line.index : undefined;
}

const isColophon = (line: PrintedLine | undefined) =>
  line !== undefined && (colophonLabel(line.text) !== undefined || isColophonNote(line.text));
