/**
 * Where a colophon begins with a label that alone would not tell: one that credits bear as well, `撰稿：项目部`
 * above `审定：甲`, where no article has a credit; or one that nobody knows, `来稿请寄：……` above `编辑：甲`, where all
 * below the last text are labels.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { anyLabel, colophonLabel, isColophonNote } from '../signs/colophon.ts';
import { creditLine, labelledLine } from '../signs/credit.ts';
import { looksLikePerson } from '../signs/person.ts';
import { namesSender, splitNames } from '../signs/senders.ts';

/** Hardly any colophon takes more lines. */
const longest = 8;

/** The line that opens the colophon, though its label does not tell; nothing where none does. */
export function colophonStart(
  lines: readonly PrintedLine[],
  creditEnds: readonly boolean[],
): number | undefined {
  return creditLike(lines, creditEnds) ?? unknownLabel(lines) ?? title(lines);
}

/** `编辑委员会` alone above `主席：甲` and `编辑：乙`: the last line set apart, a label by itself, with labels below it. */
function title(lines: readonly PrintedLine[]): number | undefined {
  const tail = lines.slice(-longest);
  const start = tail.findLast(({ gap, ruled }) => gap > 0 || ruled.above);
  if (!start || !colophonLabel(`${start.text}：`) || colophonLabel(start.text)) return undefined;
  const below = tail.slice(tail.indexOf(start) + 1);
  const labelled = below.every((line) => isColophon(line) || anyLabel(line.text));
  return labelled && below.some(isColophon) ? start.index : undefined;
}

/** The line that bears a credit's label and opens the colophon; nothing where the last article has it. */
function creditLike(
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

/** The last line set apart from the one above it, where it and all below are labels, and some are known. */
function unknownLabel(lines: readonly PrintedLine[]): number | undefined {
  const tail = lines.slice(-longest);
  const start = tail.findLast(({ gap, ruled }) => gap > 0 || ruled.above);
  if (!start || labelledLine(start.text) || isColophon(start)) return undefined;
  if (!namesSomebody(start.text)) return undefined;
  const colophon = tail.slice(tail.indexOf(start));
  const labelled = colophon.every((line) => isColophon(line) || anyLabel(line.text));
  return labelled && colophon.some(isColophon) ? start.index : undefined;
}

/** `王某某：守好质量这道关` is a headline that columns left at the end; a label has a name behind it, or an address. */
function namesSomebody(text: string): boolean {
  const value = text.slice(anyLabel(text)?.length ?? text.length).trim();
  const names = splitNames(value, { start: 0, end: value.length });
  const isName = (words: string) => namesSender(words) || looksLikePerson(words);
  const named = names.every(({ start, end }) => isName(value.slice(start, end)));
  return value !== '' && (!/\p{Script=Han}/u.test(value) || named);
}

const isColophon = (line: PrintedLine | undefined) =>
  line !== undefined && (colophonLabel(line.text) !== undefined || isColophonNote(line.text));
