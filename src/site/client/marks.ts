/** Marks on a page what the reader searched for: the hits that search found, and nothing else. */
import { findIn } from '../search/hits.ts';
import { fold } from '../search/terms.ts';
import { create } from './create.ts';
import { passagesOn, TEXT, WHOLE } from './passages.ts';

/** Marks every hit of the phrases, in place of earlier ones. */
export function markPhrases(phrases: readonly string[]): void {
  removeMarks();
  const folded = phrases.map((phrase) => fold(phrase).terms).filter(Boolean);
  for (const texts of passagesOn(document)) {
    const text = texts.map(({ data }) => data).join('');
    const [finding] = findIn([{ kind: 'paragraph', text }], folded);
    // From the last, so that the places of those before stay as they are.
    for (const [start, end] of [...(finding?.ranges ?? [])].reverse()) mark(texts, start, end);
  }
}

/** Marks a hit as one; only where an element ends inside it, in pieces. */
function mark(texts: readonly Text[], start: number, end: number): void {
  const range = document.createRange();
  const pieces: Range[] = [];
  let offset = 0;
  for (const text of texts) {
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, text.length)];
    offset += text.length;
    if (from >= to) continue;
    if (pieces.length === 0) range.setStart(text, from);
    range.setEnd(text, to);
    const piece = document.createRange();
    piece.setStart(text, from);
    piece.setEnd(text, to);
    pieces.push(piece);
  }
  try {
    range.surroundContents(create('mark'));
  } catch {
    for (const piece of pieces) piece.surroundContents(create('mark'));
  }
}

function removeMarks(): void {
  for (const old of document.querySelectorAll(`:is(${WHOLE}, ${TEXT}) mark`)) {
    const { parentNode } = old;
    old.replaceWith(...old.childNodes);
    parentNode?.normalize();
  }
}

/** Brings the first hit into view, unless it can be seen already; in the text rather than above it. */
export function showFirst(): void {
  const first =
    document.querySelector(`${TEXT} mark`) ?? document.querySelector(`:is(${WHOLE}) mark`);
  if (!first) return;
  const { top, bottom } = first.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) first.scrollIntoView({ block: 'center' });
}
