/** Lines as a document sets them → one text, with the looks of the lines that stand out from it. */
import type { Look, SourceText } from './source-text.ts';

export interface SetLine {
  text: string;
  level?: number | undefined;
  bold?: boolean | undefined;
  centred?: boolean | undefined;
  /** Size of its type, in any unit that the whole document shares. */
  size?: number | undefined;
  furniture?: boolean | undefined;
  row?: boolean | undefined;
  /** A page ends below the line. */
  endsPage?: boolean | undefined;
}

/** Sizes closer than this to the body's are the body's. */
const leastDifference = 0.06;

/** What would end a line of the text, where the document did not. */
const terminators = /[\n\r\v\f\u0085\u2028\u2029]/gu;

/** Puts lines one after the other, and tells how each looks beside the body. */
export function setText(lines: readonly SetLine[]): SourceText {
  const printed = lines.filter(({ text }) => text.trim() !== '');
  const body = commonSize(printed);
  const boldBody = isCommon(printed, ({ bold }) => bold);
  const centredBody = isCommon(printed, ({ centred }) => centred);
  const looks = lines.flatMap((set, line): Look[] => {
    if (set.text.trim() === '') return [];
    const ratio = body && set.size ? Math.round((set.size / body) * 100) / 100 : 1;
    const look: Look = {
      line,
      ...(set.level && { level: Math.min(6, Math.max(1, set.level)) }),
      ...(set.bold && !boldBody && { bold: true }),
      ...(set.centred && !centredBody && { centred: true }),
      ...(Math.abs(ratio - 1) > leastDifference && { size: ratio }),
      ...(set.furniture && { furniture: true }),
      ...(set.row && { row: true }),
    };
    return Object.keys(look).length > 1 ? [look] : [];
  });
  const text = lines
    .map((line) => line.text.replace(terminators, ' ') + (line.endsPage ? '\f' : '\n'))
    .join('');
  return { text, looks };
}

const lengthOf = (lines: readonly SetLine[]) =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

/** What holds for more than half of all characters makes no line stand out. */
function isCommon(
  lines: readonly SetLine[],
  holds: (line: SetLine) => boolean | undefined,
): boolean {
  return lengthOf(lines.filter(holds)) * 2 > lengthOf(lines);
}

/** The size in which most characters are set; nothing where that is the size of lines of unknown size. */
function commonSize(lines: readonly SetLine[]): number | undefined {
  const lengths = new Map<number | undefined, number>();
  for (const { text, size } of lines) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0];
}
