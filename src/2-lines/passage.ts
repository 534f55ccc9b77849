/**
 * A passage is text that the page may have broken into several pieces: a paragraph cut by a
 * page's end, a headline over two lines. It is kept as spans of the source, so nothing is
 * copied, lost or changed; reading it joins the pieces.
 */
import type { Span } from './lines.ts';

export type Passage = readonly Span[];

/** Latin words meet at a line's end: `Rock Mechanics⏎Bulletin`; a hyphen, slash or dash needs no space. */
const endsLatinWord = /[\p{Script=Latin}\p{N}][,.;:!?'’"”)\]]?$|[,;:]$/u;
const startsLatinWord = /^['‘"“([]?[\p{Script=Latin}\p{N}]/u;
const latinLetter = /\p{Script=Latin}/u;

/** What stands between two pieces when they are joined: a space where Latin words meet, a line's end between rows. */
export function joint(before: string, after: string): '' | ' ' | '\n' {
  // | 项目 | 一季度 |⏎|---|---|
  if (before.endsWith('|') && after.startsWith('|')) return '\n';
  const tail = before.slice(-tailLength);
  const head = after.slice(0, tailLength);
  if (!endsLatinWord.test(tail) || !startsLatinWord.test(head)) return '';
  // 20⏎23年 is one number cut in two; in⏎2023 is two words.
  return latinLetter.test(tail) || latinLetter.test(head) ? ' ' : '';
}

/** How much of what was read so far decides on the joint before the next piece, in UTF-16 units. */
const tailLength = 3;

/** The pieces of a passage, each with the joint before it and the place where it reads. */
function* piecesOf(source: string, passage: Passage) {
  // Looking at the text joined so far would copy all of it for each piece.
  let tail = '';
  let at = 0;
  for (const { start, end } of passage) {
    const piece = source.slice(start, end);
    const before = tail === '' ? '' : joint(tail, piece);
    at += before.length;
    yield { start, piece, before, at };
    at += piece.length;
    tail = (tail + before + piece.slice(-tailLength)).slice(-tailLength);
  }
}

/** The passage as one line of text. */
export function readPassage(source: string, passage: Passage): string {
  const parts: string[] = [];
  for (const { before, piece } of piecesOf(source, passage)) parts.push(before, piece);
  return parts.join('');
}

/** The part of a passage that reads as `text.slice(from, to)`, without white space at its ends. */
export function cutPassage(source: string, passage: Passage, from: number, to: number): Span[] {
  const parts: Span[] = [];
  for (const { start, piece, at } of piecesOf(source, passage)) {
    const part = trimSpan(source, {
      start: start + Math.max(0, from - at),
      end: start + Math.min(piece.length, to - at),
    });
    if (part.end > part.start) parts.push(part);
  }
  return parts;
}

/** A span without the white space at its ends. */
export function trimSpan(source: string, { start, end }: Span): Span {
  const text = source.slice(start, Math.max(start, end));
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + lead + text.trim().length };
}
