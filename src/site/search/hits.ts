/** Where a query stands in an article, and how to show it. */
import type { Passage } from './record.ts';
import { fold } from './terms.ts';

/** A piece of an excerpt; `hit` says that it is what the reader looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** An article's passages with the places of the hits in each. */
export interface Finding {
  passage: Passage;
  /** Start and end in the passage's text, in order, without overlap. */
  ranges: [start: number, end: number][];
}

const MOST_EXCERPTS = 3;
/** Characters shown before the first hit: enough to reach back to the start of the clause. */
const BEFORE = 24;
/** Length of an excerpt: about two lines. */
const LENGTH = 80;

/** Every passage in which one of the phrases stands. */
export function findIn(passages: readonly Passage[], phrases: readonly string[]): Finding[] {
  return passages
    .map((passage) => ({ passage, ranges: rangesOf(passage.text, phrases) }))
    .filter(({ ranges }) => ranges.length > 0);
}

function rangesOf(text: string, phrases: readonly string[]): [number, number][] {
  const { terms, starts, ends } = fold(text);
  const found: [number, number][] = [];
  for (const phrase of phrases) {
    for (let at = terms.indexOf(phrase); at >= 0; at = terms.indexOf(phrase, at + phrase.length)) {
      found.push([starts[at] ?? 0, ends[at + phrase.length - 1] ?? text.length]);
    }
  }
  found.sort(([a], [b]) => a - b);
  return found.filter(([start], index) => index === 0 || start >= (found[index - 1]?.[1] ?? 0));
}

/** The whole text of a passage, cut at its hits. */
export function piecesOf({ passage, ranges }: Finding): Piece[] {
  return cut(passage.text, ranges, 0, passage.text.length);
}

/** Up to three excerpts from the paragraphs, each around its first hit. */
export function excerptsOf(findings: readonly Finding[]): Piece[][] {
  return findings
    .filter(({ passage }) => passage.kind === 'paragraph')
    .slice(0, MOST_EXCERPTS)
    .map(({ passage: { text }, ranges }) => {
      const [first = [0, 0]] = ranges;
      const start = clauseStart(text, first[0]);
      const end = Math.min(text.length, Math.max(start + LENGTH, first[1] + BEFORE));
      const shown = ranges.filter(([, rangeEnd]) => rangeEnd <= end);
      const pieces = cut(text, shown, start, wholeCharacter(text, end));
      if (start > 0) pieces.unshift({ text: '…', hit: false });
      if (end < text.length) pieces.push({ text: '…', hit: false });
      return pieces;
    });
}

/** The nearest start of a clause before the hit, so that an excerpt reads naturally. */
function clauseStart(text: string, hit: number): number {
  if (hit <= BEFORE) return 0;
  const near = text.slice(hit - BEFORE, hit);
  const stop = Math.max(
    ...[...'。；！？，、：'].map((sign) => near.lastIndexOf(sign, near.length - 2)),
  );
  return wholeCharacter(text, stop < 0 ? hit - BEFORE : hit - BEFORE + stop + 1);
}

/** Moves an offset out of the middle of a character beyond the Basic Multilingual Plane. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

function cut(
  text: string,
  ranges: readonly [number, number][],
  start: number,
  end: number,
): Piece[] {
  const pieces: Piece[] = [];
  let offset = start;
  for (const [from, to] of ranges) {
    pieces.push({ text: text.slice(offset, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    offset = to;
  }
  pieces.push({ text: text.slice(offset, end), hit: false });
  return pieces.filter((piece) => piece.text !== '');
}
