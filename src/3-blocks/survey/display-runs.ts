/**
 * Runs of display lines: a headline over several lines, with its section above and its label below.
 * Prose has commas and ends in a full stop, so lines without any, between a finished text and the
 * next opening of one, are no prose, however much they look like lines of a column.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { looksLikeOrganization } from '../signs/organization.ts';
import { endingOf, opensLikeNews, opensStory } from '../signs/sentence.ts';
import { lineEnd } from './columns.ts';
import { isParagraphIndent } from './indents.ts';
import { widestHeadline } from './prose.ts';

/** Masthead, contents, section, headline and label may follow one another; more lines are a list. */
const longest = 40;
/** So many blank lines are a page's end, or as good as one. */
export const pageGap = 3;

/** Lines of one column differ by a character's half and hanging punctuation, in Han characters. */
const fullSlack = 1;
/** Latin words are not broken, so their lines differ by a word. */
const latinSlack = 6;
const slackOf = ({ text }: PrintedLine) => (/\p{Script=Han}/u.test(text) ? fullSlack : latinSlack);

const punctuated = /[。，；：！？,;:]/u;

/** `sure` between a finished text and the opening of the next, `likely` where a page's end bounds it. */
export type DisplayRun = 'sure' | 'likely';

/** The lines that stand in such runs, by index; `columns` are the widths that text is wrapped at. */
export function findDisplayRuns(
  lines: readonly PrintedLine[],
  columns: readonly (number | undefined)[] = [],
): Map<number, DisplayRun> {
  const found = new Map<number, DisplayRun>();
  let start = 0;
  while (start < lines.length) {
    const end = endOfRun(lines, columns, start);
    const short = end > start && end - start <= longest && !goesOnFull(lines, columns, start);
    const run = short ? boundsOf(lines, start, end) : undefined;
    if (run) for (let index = start; index < end; index++) found.set(index, run);
    start = Math.max(end, start + 1);
  }
  return found;
}

/** A full line below a full line is text that goes on, though a sentence ends between them. */
function goesOnFull(
  lines: readonly PrintedLine[],
  columns: readonly (number | undefined)[],
  index: number,
): boolean {
  return [index - 1, index].every((at) => {
    const line = lines[at];
    const column = columns[at];
    return line && column && lineEnd(line) >= column - slackOf(line);
  });
}

/** Indented as a paragraph's first line and as wide as its column, below other lines: no part of a headline. */
const opensFull = (line: PrintedLine, column: number | undefined) =>
  column !== undefined && isParagraphIndent(line) && lineEnd(line) >= column - slackOf(line);

function endOfRun(
  lines: readonly PrintedLine[],
  columns: readonly (number | undefined)[],
  start: number,
): number {
  const goesOn = (line: PrintedLine, index: number) =>
    maybeDisplay(line) &&
    (index === start || !(breaksBefore(line) || opensFull(line, columns[index])));
  let end = start;
  for (let line = lines[end]; line && goesOn(line, end); line = lines[end]) end++;
  return end;
}

// A form feed or a folio may cut a sentence; only a wide gap is as good as a page's end.
const breaksBefore = (line: PrintedLine) => line.gap >= pageGap;

/** `in spring and autumn.` `Dr. Pavel Novak was elected Honorary Member.` but not `Rock Mech.` */
const latinSentence = /^(?:\p{Ll}.*|\S+(?:\s+\S+){4,}|\S+(?:\s+\p{Ll}+){2,})[\p{Ll})\]”"]\.$/u;

const maybeDisplay = ({ width, text }: PrintedLine) =>
  width <= widestHeadline && !punctuated.test(text) && !latinSentence.test(text);

function boundsOf(
  lines: readonly PrintedLine[],
  start: number,
  end: number,
): DisplayRun | undefined {
  const before = lines[start - 1];
  const after = lines[end];
  const finished = !before || endingOf(before.text) === 'sentence';
  if (!finished && !breaksBefore(lines[start] as PrintedLine)) return undefined;
  if (!after || breaksBefore(after)) return 'likely';
  return opensText(after.text) ? 'sure' : undefined;
}

/** `日前，……` or, with a label set beside it, `中国岩石力学与工程学会 日前，……` */
function opensText(text: string): boolean {
  const [label = ''] = /^\S+(?=\s)/u.exec(text) ?? [];
  const rest = text.slice(label.length).trim();
  return (
    opensStory(text) || (looksLikeOrganization(label) && opensLikeNews(rest)) || opensStory(rest)
  );
}
