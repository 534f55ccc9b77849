/**
 * Text → lines. Every character belongs to exactly one line; a line keeps its terminator, so
 * the lines of a text, put one after the other, are the text.
 */
import { halfWidthDigits } from './numbers.ts';

/** A half-open range of UTF-16 offsets into the source text. */
export interface Span {
  start: number;
  end: number;
}

export interface Line extends Span {
  /** 0-based place among all lines, blank ones included. */
  index: number;
  /** What is printed on the line, digits plain, without white space at either end. Empty on a blank line. */
  text: string;
  /** Where `text` stands in the source. */
  printed: Span;
  /** White space before the text, in Han widths (a full-width space is 1, a half-width ½). */
  indent: number;
  /** A form feed stands before the text, on this line or on the blank ones above. */
  newPage: boolean;
}

/** Ends of lines: CR LF, LF, CR, vertical tab, form feed, NEL, LINE and PARAGRAPH SEPARATOR. */
const terminators = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** Whether a text has more than so many lines; counting does not keep them. */
export function hasMoreLines(source: string, most: number): boolean {
  let count = 0;
  for (const _ of source.matchAll(terminators)) if (++count >= most) return true;
  return false;
}

/** Cuts a text into lines, blank ones included. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let newPage = false;
  const push = (end: number, contentEnd: number) => {
    const line = readLine(source, lines.length, { start, end }, contentEnd, newPage);
    lines.push(line);
    newPage = source[contentEnd] === '\f' || (newPage && line.text === '');
    start = end;
  };
  for (const match of source.matchAll(terminators))
    push(match.index + match[0].length, match.index);
  if (start < source.length) push(source.length, source.length);
  return lines;
}

function readLine(
  source: string,
  index: number,
  span: Span,
  contentEnd: number,
  newPage: boolean,
): Line {
  const content = source.slice(span.start, contentEnd);
  const text = halfWidthDigits(content.trim());
  const lead = text === '' ? content.length : content.length - content.trimStart().length;
  const printed = { start: span.start + lead, end: span.start + lead + text.length };
  return { ...span, index, text, printed, indent: displayWidth(content.slice(0, lead)), newPage };
}

/** A line in two, the first part of this length, white space between them left out. */
export function cutLine(line: Line, length: number): [before: Line, after: Line] {
  const cut = line.printed.start + length;
  const before = line.text.slice(0, length).trimEnd();
  return [
    {
      ...line,
      end: cut,
      text: before,
      printed: { start: line.printed.start, end: line.printed.start + before.length },
    },
    {
      ...line,
      start: cut,
      text: line.text.slice(length),
      printed: { start: cut, end: line.printed.end },
      newPage: false,
    },
  ];
}

/** A part of a line as a line of its own. */
export function partOf(line: Line, { start, end }: Span): Line {
  const [, rest] = cutLine(line, start);
  return cutLine(rest, end - start)[0];
}

/** Han, kana, full-width forms and CJK punctuation take one column; all else takes half of one. */
const wide =
  /[\u1100-\u115f\u2014\u2018\u2019\u201c\u201d\u2026\u2460-\u27bf\u2e80-\u303f\u3040-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3ffff}]/u;

/** Width of a text in Han characters, as a typesetter measures a column. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 1 : character === '\t' ? 2 : 0.5;
  return width;
}

/** What a running head says on every page, whatever digits and spaces it carries there. */
export const headPattern = ({ text }: Line) => text.replace(/\d+/gu, '0').replace(/\s+/gu, '');
