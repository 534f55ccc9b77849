/**
 * Runs of display lines: a headline over several lines, with its section above and its label below.
 * Prose has commas and ends in a full stop, so lines without any, between a finished text and the
 * next opening of one, are no prose, however much they look like lines of a column.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { endingOf, opensLikeNews } from '../signs/sentence.ts';
import { widestHeadline } from './prose.ts';

/** Section, column, headline over three lines, label: more lines than that are a list. */
const longest = 8;
/** So many blank lines are a page's end, or as good as one. */
export const pageGap = 3;

const punctuated = /[。，；：！？,;:]/u;

/** The lines that stand in such runs, by index. */
export function findDisplayRuns(lines: readonly PrintedLine[]): Set<number> {
  const found = new Set<number>();
  let start = 0;
  while (start < lines.length) {
    let end = start;
    while (
      end < lines.length &&
      maybeDisplay(lines[end]) &&
      (end === start || !breaksBefore(lines[end]))
    )
      end++;
    const bounded =
      end > start &&
      end - start <= longest &&
      finishedBefore(lines, start) &&
      opensAfter(lines, end);
    if (bounded) for (let index = start; index < end; index++) found.add(index);
    start = Math.max(end, start + 1);
  }
  return found;
}

const breaksBefore = (line: PrintedLine | undefined) =>
  line !== undefined && (line.newPage || line.gap >= pageGap);

function maybeDisplay(line: PrintedLine | undefined): boolean {
  return line !== undefined && line.width <= widestHeadline && !punctuated.test(line.text);
}

function finishedBefore(lines: readonly PrintedLine[], start: number): boolean {
  const before = lines[start - 1];
  return !before || breaksBefore(lines[start]) || endingOf(before.text) === 'sentence';
}

function opensAfter(lines: readonly PrintedLine[], end: number): boolean {
  const after = lines[end];
  if (!after || breaksBefore(after)) return true;
  // 中国岩石力学与工程学会 日前，……: a label may be set on the line that opens the text.
  return opensLikeNews(after.text) || opensLikeNews(after.text.replace(/^\S+\s+/u, ''));
}
