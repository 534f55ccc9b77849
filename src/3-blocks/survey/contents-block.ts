/**
 * The block of the printed contents: below their title, the lines that are set alike, each with the
 * same mark or with a page number, and the names of sections between them.
 */

import { isContentsTitle, mayHeadContents } from '../../2-lines/contents/title.ts';
import { matcherOf } from '../../2-lines/pair-index.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { entryLength } from '../signs/contents.ts';
import { firstUnit, lineEnd } from './columns.ts';
import { isProse, widestHeadline } from './prose.ts';
import { styleOf } from './section-style.ts';

/** No contents take more lines; bounds the work on hostile input. */
const longest = 20_000;
/** No entry that only names a section is wider, in Han characters. */
const widestSection = 16;

/** The first line of the contents and the one after their last; nothing where they are not set alike. */
export function contentsBlock(
  lines: readonly PrintedLine[],
): { start: number; end: number } | undefined {
  const title = lines.findIndex(({ coreText }) => isContentsTitle(coreText));
  return title < 0 ? likelyBlock(lines) : blockBelow(lines, title + 1);
}

/** No masthead above the contents takes more lines. */
const longestHead = 20;
/** This share of a line's pairs stands in the other where an entry is shortened from a headline. */
const leastShared = 0.5;
/** Of the entries at least this share names what stands below. */
const leastNamed = 0.5;

/** `Headlines` above lines that bear one mark, and that headlines below say in full: no section is printed so. */
function likelyBlock(lines: readonly PrintedLine[]) {
  const title = lines.slice(0, longestHead).findIndex((line) => mayHeadContents(line.coreText));
  const start = title + 1;
  if (title < 0 || markOf(lines[start]) === undefined) return undefined;
  const block = blockBelow(lines, start);
  if (!block) return undefined;
  const entries = lines.slice(start, block.end);
  if (entries.some((line) => isProse(line))) return undefined;
  const below = lines.slice(block.end).filter((line) => line.width <= widestHeadline);
  const isNamed = matcherOf(
    below.filter((line) => !isProse(line)).map(({ coreText }) => coreText),
    leastShared,
  );
  const named = entries.filter(({ coreText }) => isNamed(coreText));
  return named.length >= entries.length * leastNamed ? block : undefined;
}

/** The lines from `start` on that are entries. */
function blockBelow(lines: readonly PrintedLine[], start: number) {
  const first = lines[start];
  if (!first) return undefined;
  const again = firstSaidAgain(lines, start);
  if (again !== undefined) return { start, end: again };
  const marked = entryLike(lines.slice(start, start + longest));
  const isEntry = marked ?? bareEntry(lines, start);
  const saysAgain = findsRepeats();
  const usualGap = lines[start + 1]?.gap ?? 0;
  let end = start;
  // ■ may set off entries and headlines alike: what stands right above text is a headline.
  let endAbove = start;
  for (let index = start; index < Math.min(lines.length, start + longest); index++) {
    const line = lines[index] as PrintedLine;
    if (index > start && (line.ruled.above || line.newPage)) break;
    // ■ may set off the entries and, some blank lines below, the first section.
    if (index > start && line.gap > usualGap && !isPaged(line)) break;
    if (isEntry(line)) {
      if (saysAgain(line)) break;
      endAbove = end;
      end = index + 1;
    } else if (marked && end === index && restOfEntry(lines, start, index)) {
      end = index + 1;
    } else if (!mayNameSection(line, lines[index + 1], isEntry)) {
      if (marked && end === index && isProse(line)) end = endAbove;
      break;
    }
  }
  // Nothing but a blank line tells where bare entries end.
  const ends = marked !== undefined || (lines[end]?.gap ?? 0) > 0;
  return ends && end > start + 1 ? { start, end } : undefined;
}

/** What two entries have in common may be a name; an entry is hardly shorter than this, in UTF-16 units. */
const shortestEntry = 6;
/** Nor is it longer than this; bounds the work on hostile input. */
const longestEntry = 160;

/** No entry is wider, in Han characters. */
const widestEntry = 60;

/** 〖协会要闻〗 opens the contents; said once more, and in the same dress, it opens the body. */
function firstSaidAgain(lines: readonly PrintedLine[], start: number): number | undefined {
  const first = lines[start] as PrintedLine;
  if (!(first.marks.bracket ?? first.marks.enclosed)) return undefined;
  const opens = (line: PrintedLine) => line.line.text === first.line.text;
  for (const line of lines.slice(start + 1, start + longest)) {
    if (opens(line)) return line.index > start + 1 ? line.index : undefined;
    // Where text stands between, the body began before.
    if (line.width > widestEntry || /[。；]|[，,]$/u.test(line.text)) return undefined;
  }
  return undefined;
}

/** Whether a line says what one before it says, or that and more: entries may be shortened. */
function findsRepeats(): (line: PrintedLine) => boolean {
  const said = new Set<string>();
  return ({ coreText }) => {
    const text = coreText.slice(0, Math.min(entryLength(coreText), longestEntry)).trim();
    const isSaid = (length: number) => said.has(text.slice(0, length));
    let length = text.length;
    while (length >= shortestEntry && !isSaid(length)) length--;
    const again = length >= shortestEntry || said.has(text);
    said.add(text);
    return again;
  };
}

const isPaged = ({ text }: PrintedLine) => entryLength(text) < text.length;

/** Tells entries by the mark of the first two, or by page numbers where those have some. */
function entryLike(lines: readonly PrintedLine[]): ((line: PrintedLine) => boolean) | undefined {
  if (lines.slice(0, 3).filter(isPaged).length >= 2) return isPaged;
  const mark = markOf(lines[0]);
  return mark === undefined ? undefined : (line) => markOf(line) === mark;
}

/** Bare entries stand close, one below the other, and a blank line ends them. */
function bareEntry(lines: readonly PrintedLine[], start: number): (line: PrintedLine) => boolean {
  const isBare = ({ index, gap, text }: PrintedLine) =>
    (index === start || gap === 0) && /[^。，；,;：:.]$/u.test(text);
  return (line) => isBare(line) && isBare(lines[start + 1] ?? line);
}

/** What marks an entry: `- ` before entries is another than `* ` before headlines. */
function markOf(line: PrintedLine | undefined): string | undefined {
  const { list, bullet, number } = line?.marks ?? {};
  if (list) return `list ${line?.line.text[0]}`;
  return bullet ?? number?.style;
}

/** Indents of the rest of an entry and its mark differ by no more, in Han characters. */
const widestHang = 4;

/** `1. The library opens a new reading⏎     room`: the rest of a marked entry, which no room was left for. */
function restOfEntry(lines: readonly PrintedLine[], start: number, index: number): boolean {
  const [entry, line] = [lines[start] as PrintedLine, lines[index] as PrintedLine];
  const above = lines[index - 1];
  const hang = line.indent - entry.indent;
  if (!above || line.gap > 0 || hang <= 0 || hang > widestHang) return false;
  if (styleOf(line) ?? line.marks.list) return false;
  const widest = Math.max(...lines.slice(start, index).map(lineEnd));
  return !isProse(line) && lineEnd(above) + firstUnit(line.text) >= widest;
}

/** ◆会员之家◆ or 会员之家 above an entry; what stands below the last entry is no part of the block. */
function mayNameSection(
  { width, marks }: PrintedLine,
  next: PrintedLine | undefined,
  isEntry: (line: PrintedLine) => boolean,
): boolean {
  if (width > widestSection) return false;
  const setOff = Boolean(marks.bracket ?? marks.enclosed ?? marks.bullet);
  return setOff || (next !== undefined && next.gap === 0 && isEntry(next));
}
