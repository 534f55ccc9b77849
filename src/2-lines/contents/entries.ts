/**
 * The entries of the printed contents where lines do not tell them: several stand on one line, in the cells of a table, or
 * with a bare page number behind them. Each becomes a line of its own.
 */
import { lettersOf } from '../letters.ts';
import type { Line, Span } from '../lines.ts';
import { readCore } from '../marks.ts';
import { isDelimiter } from '../table.ts';
import { entriesIn, titleLength } from './inline.ts';
import { bareNumbers } from './pages.ts';
import { cellsOf, countsPages, entryCells, htmlRows, isHead, titleCell } from './table.ts';
import { isContentsTitle } from './title.ts';

/** Title and contents stand within so many lines. */
const firstLines = 60;
/** No contents take more lines; bounds the work on hostile input. */
const longest = 300;
/** Nor is a line that holds them longer, in UTF-16 units. */
const longestLine = 5000;
/** What an entry names is no longer. */
const longestNamed = 300;
/** Text holds sentences, which entries are not. */
const prose = /[。；，].*。$/u;

/** A part of a line: an entry, or the heading above all entries. */
export interface Part extends Span {
  isTitle?: true;
}

/** By index of the line: the spans of its text that are lines of their own; none where it only sets others off. */
export function contentsEntries(lines: readonly Line[]): ReadonlyMap<number, readonly Part[]> {
  const printed = lines.filter(({ text }) => text !== '');
  const saidAt = saidBelow(printed);
  const head = printed.slice(0, firstLines);
  const inline = head.find(({ text }) => text.length <= longestLine && titleLength(text));
  const titled = head.findIndex(({ text }) => isContentsTitle(readCore(text).words));
  if (inline && (titled < 0 || inline.index < (printed[titled]?.index ?? 0))) {
    const found = titleAndEntries(inline, saidAt);
    if (found.length > 0) return new Map([[inline.index, found]]);
  }
  const table = tableEntries(printed, titled);
  if (table.size > 0 || titled < 0) return table;
  const below = printed.slice(titled + 1, titled + 1 + longest);
  const end = below.findIndex(({ text }, at) => at > 0 && prose.test(text));
  const region = end < 0 ? below : below.slice(0, end);
  const together = region.flatMap((line) => {
    const found = line.text.length <= longestLine ? entriesOf(line, saidAt) : [];
    return found.length > 0 ? [[line.index, found] as const] : [];
  });
  return together.length > 0
    ? new Map(together)
    : bareNumbers(region, (words, index) => saidAt(words, index) !== undefined);
}

/** Where below some line just some words are said, counting printed lines; nothing where they are not. */
type SaidBelow = (words: string, index: number) => number | undefined;

const entriesOf = ({ index, text }: Line, saidAt: SaidBelow, from = 0) =>
  entriesIn(text.slice(from), (words) => saidAt(words, index));

function titleAndEntries(line: Line, saidAt: SaidBelow): Part[] {
  const { text } = line;
  const length = titleLength(text) ?? 0;
  const entries = entriesOf(line, saidAt, length);
  if (entries.length === 0) return [];
  const title: Part = { start: 0, end: text.slice(0, length).trimEnd().length, isTitle: true };
  return [
    title,
    ...entries.map(({ start, end }) => ({ start: start + length, end: end + length })),
  ];
}

/** The rows of a table right below the title, or whose head names a column of pages. */
function tableEntries(
  printed: readonly Line[],
  titled: number,
): ReadonlyMap<number, readonly Part[]> {
  const at = printed
    .slice(0, firstLines)
    .findIndex(({ text }, index) => index > titled && rowsOf(text).length > 0);
  const first = printed[at];
  if (!first) return new Map();
  const end = printed.findIndex(({ text }, index) => index > at && rowsOf(text).length === 0);
  const run = printed.slice(at, end < 0 ? undefined : end).slice(0, longest);
  const rows = run.flatMap(({ index, text }) => rowsOf(text).map((row) => ({ index, text, row })));
  const [head] = rows;
  const headed = head && isHead(head.text, head.row);
  const title = headed ? titleCell(head.text, head.row) : undefined;
  const named = headed && (title ?? countsPages(head.text, head.row));
  if (!named && (titled < 0 || at !== titled + 1)) return new Map();
  const held = rows.filter(({ text, row }) => !isDelimiter(text) && !isHead(text, row));
  const cells = entryCells(held);
  const found = new Map<number, Part[]>(run.map(({ index }) => [index, []]));
  if (title && titled < 0) found.get(head?.index ?? -1)?.push({ ...title, isTitle: true });
  for (const [each, { index }] of held.entries()) {
    const cell = cells[each];
    if (cell) found.get(index)?.push(cell);
  }
  return found;
}

function rowsOf(text: string) {
  const cells = cellsOf(text);
  return cells ? [cells] : htmlRows(text);
}

function saidBelow(printed: readonly Line[]): SaidBelow {
  const last = new Map<string, number>();
  for (const [at, { text }] of printed.entries()) {
    if (text.length < longestNamed) last.set(lettersOf(readCore(text).words), at);
  }
  // Rules and leaders say nothing.
  last.delete('');
  return (words, index) => {
    const at = last.get(lettersOf(readCore(words).words));
    return at !== undefined && (printed[at]?.index ?? 0) > index ? at : undefined;
  };
}
