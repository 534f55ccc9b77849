/**
 * The block of the printed contents: below their title, the lines that are set alike, each with the
 * same mark or with a page number, and the names of sections between them.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { entryLength, isContentsTitle } from '../signs/contents.ts';

/** No contents take more lines. */
const longest = 300;
/** No entry that only names a section is wider, in Han characters. */
const widestSection = 12;

/** The first line of the contents and the one after their last; nothing where they are not set alike. */
export function contentsBlock(
  lines: readonly PrintedLine[],
): { start: number; end: number } | undefined {
  const title = lines.findIndex(({ coreText }) => isContentsTitle(coreText));
  const start = title + 1;
  const first = lines[start];
  if (title < 0 || !first) return undefined;
  const isEntry = entryLike(lines.slice(start, start + longest));
  const usualGap = lines[start + 1]?.gap ?? 0;
  let end = start;
  for (let index = start; index < Math.min(lines.length, start + longest); index++) {
    const line = lines[index] as PrintedLine;
    if (index > start && (line.ruled.above || line.newPage)) break;
    // ■ may set off the entries and, some blank lines below, the first section.
    if (index > start && line.gap > usualGap && !isPaged(line)) break;
    if (isEntry(line)) end = index + 1;
    else if (!mayNameSection(line)) break;
  }
  return end > start + 1 ? { start, end } : undefined;
}

const isPaged = ({ text }: PrintedLine) => entryLength(text) < text.length;

/** Tells entries by the mark of the first two, or by page numbers where those have some. */
function entryLike(lines: readonly PrintedLine[]): (line: PrintedLine) => boolean {
  if (lines.slice(0, 3).filter(isPaged).length >= 2) return isPaged;
  const mark = markOf(lines[0]);
  return (line) => mark !== undefined && markOf(line) === mark;
}

function markOf(line: PrintedLine | undefined): string | undefined {
  const { list, bullet, number } = line?.marks ?? {};
  if (list) return 'list';
  return bullet ?? number?.style;
}

/** ◆会员之家◆ between two entries; what stands below the last entry is no part of the block. */
const mayNameSection = ({ width, marks }: PrintedLine) =>
  width <= widestSection && Boolean(marks.bracket ?? marks.enclosed ?? marks.bullet);
