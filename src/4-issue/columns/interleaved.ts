/**
 * Makes texts whole that were read in two pieces: one stops in the middle of a sentence, and goes on further
 * down, past texts of another width or past headlines and labels.
 */
import { creditAtEnd } from '../../3-blocks/signs/credit.ts';
import { opensLikeNews, opensStory, stopsMidSentence } from '../../3-blocks/signs/sentence.ts';
import { differ } from '../../3-blocks/survey/column-shown.ts';
import { columnOf, isDisplay, joinParts, type Part } from './parts.ts';

/** Lines that differ by less, in Han characters, stand in one column. */
const sameColumn = 1;
/** Punctuation may hang beyond the column, in Han characters. */
const hanging = 1;

/** The parts of a page with each such text made whole, and what goes on with its story below it. */
export function joinInterleaved(page: readonly Part[]): Part[] {
  const restAt = (at: number) => restOf(page, at) ?? restBelowDisplay(page, at);
  const cut = page.findIndex((part, at) => isCut(part) && restAt(at) !== undefined);
  if (cut < 0) return [...page];
  const [from, to] = restAt(cut) as [number, number];
  const whole = joinParts(page[cut] as Part, page[from] as Part);
  const story = page.slice(from + 1, to);
  const between = page.slice(cut + 1, from);
  return [
    ...page.slice(0, cut),
    whole,
    ...story,
    ...joinInterleaved([...between, ...page.slice(to)]),
  ];
}

/** A text that stops in the middle of a sentence. */
export const isCut = ({ kind, text }: Part) =>
  kind === 'text' && stopsMidSentence(text) && !creditAtEnd(text, true);

/** Where a cut text goes on right below headlines and labels, up to where its column ends. */
function restBelowDisplay(page: readonly Part[], cut: number): [number, number] | undefined {
  const text = page[cut] as Part;
  let from = cut + 1;
  while (isDisplay(page[from])) from++;
  const rest = page[from];
  if (from === cut + 1 || rest?.kind !== 'text') return undefined;
  if (opensLikeNews(rest.text) || differ(text.column, rest.column) > sameColumn) return undefined;
  let to = from + 1;
  for (let next = page[to]; next?.kind === 'text'; next = page[to]) {
    if (opensStory(next.text) || differ(text.column, next.column) > 0) break;
    to++;
  }
  return [from, to];
}

/** Where a cut text goes on, up to where its column ends; only texts of other columns stand between. */
function restOf(page: readonly Part[], cut: number): [number, number] | undefined {
  const text = page[cut] as Part;
  if (text.broken.length === 0) return undefined;
  const column = columnOf(text);
  const isOther = (part: Part | undefined) =>
    part?.kind === 'text' &&
    part.broken.length > 0 &&
    Math.abs(columnOf(part) - column) > sameColumn;
  let from = cut + 1;
  while (isOther(page[from])) from++;
  let to = from;
  while (isOwn(page[to])) to++;
  const shown = page.slice(from, to).some(({ broken }) => broken.length > 0);
  const opens = opensLikeNews(page[from]?.text ?? '');
  return from > cut + 1 && shown && !opens ? [from, to] : undefined;

  function isOwn(part: Part | undefined): boolean {
    if (part?.kind !== 'text') return false;
    return part.broken.length > 0
      ? Math.abs(columnOf(part) - column) <= sameColumn
      : part.width <= column + hanging;
  }
}
