/** Finds what a statement speaks of: an article by its headline, a place by words quoted from it. */
import { cutPassage, type Passage, readPassage } from '../../2-lines/passage.ts';
import { type Article, type Issue, leadOf } from '../issue.ts';
import { nearest } from './nearest.ts';
import { findWords, type Range, saysWords, wordsOf } from './words.ts';
import { wordsIn } from './words-in.ts';

/** Why a statement could not be applied. */
export interface Problem {
  quotation: string;
  /** How often it stands in the bulletin; once where what it names is the last, and joins nothing. */
  matched: number;
  /** Where it stands, if more than once. */
  places?: readonly Passage[];
  /** What the editor may have meant by words that stand nowhere. */
  nearest?: { text: string; passage: Passage };
}

/** A part of the issue that holds text. */
export type Place = { passage: Passage } & (
  | { kind: 'headline' | 'credit'; article: number }
  | { kind: 'paragraph'; article: number; index: number }
  | { kind: 'unplaced' | 'section' | 'contents'; index: number }
);

export type PlaceKind = Place['kind'];

/** Where quoted words stand: in which part, and where in its text. */
export interface Anchor extends Range {
  place: Place;
  text: string;
}

/** All parts of some kinds. */
export function placesOf(issue: Issue, kinds: readonly PlaceKind[]): Place[] {
  const ofArticles = issue.articles.flatMap((each, article): Place[] => [
    { kind: 'headline', article, passage: each.headline },
    ...each.paragraphs.map(
      (passage, index): Place => ({
        kind: 'paragraph',
        article,
        index,
        passage,
      }),
    ),
    ...(each.credit ? [{ kind: 'credit' as const, article, passage: each.credit }] : []),
  ]);
  const listed = (kind: 'unplaced' | 'section' | 'contents', passages: readonly Passage[]) =>
    passages.map((passage, index): Place => ({ kind, index, passage }));
  return [
    ...listed('contents', issue.contents),
    ...listed('section', issue.sectionLines),
    ...ofArticles,
    ...listed('unplaced', issue.unplaced),
  ].filter(({ kind, passage }) => kinds.includes(kind) && passage.length > 0);
}

/** The index of the article whose headline is, or else alone holds, the quoted words. */
export function findArticle(issue: Issue, quotation: string): number | Problem {
  const wanted = wordsOf(quotation);
  const named = issue.articles.map(({ headline, corrected }) => [
    ...(corrected?.title === undefined ? [] : [wordsOf(corrected.title)]),
    wordsIn(issue.source, headline).words,
  ]);
  const those = (fits: (words: string) => boolean) =>
    named.flatMap((names, index) => (names.some(fits) ? [index] : []));
  const exact = those((words) => words === wanted);
  const found =
    wanted === '' ? [] : exact.length > 0 ? exact : those((words) => words.includes(wanted));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const places = found.map((index) => leadOf(issue.articles[index] as Article));
  return problemOf(issue, quotation, ['headline'], places);
}

/**
 * The one place where quoted words stand. A line that says nothing else comes before lines that
 * begin with them, and those before words inside a line.
 */
export function findText(
  issue: Issue,
  kinds: readonly PlaceKind[],
  quotation: string,
): Anchor | Problem {
  const found = findEvery(issue, kinds, quotation);
  const [only] = found;
  if (only && found.length === 1) return only;
  const places = found.map(({ place: { passage }, from, to }) =>
    cutPassage(issue.source, passage, from, to),
  );
  return problemOf(issue, quotation, kinds, places);
}

/** All places that are as good as the best. */
export function findEvery(issue: Issue, kinds: readonly PlaceKind[], quotation: string): Anchor[] {
  const { source } = issue;
  const wanted = wordsOf(quotation);
  const found = placesOf(issue, kinds).flatMap((place) => {
    const { text, words } = wordsIn(source, place.passage);
    if (!words.includes(wanted)) return [];
    return findWords(text, quotation, words).map((range) => ({
      ...range,
      place,
      text,
    }));
  });
  const opening = found.filter((anchor) => !saysWords(beforeInLine(source, anchor)));
  const whole = opening.filter((anchor) => !saysWords(afterInLine(source, anchor)));
  return [whole, opening, found].find(({ length }) => length > 0) ?? [];
}

/** Where the printed lines of a passage begin and end in its text. */
export function linesOf(source: string, passage: Passage): Range[] {
  let to = 0;
  return passage.map((span, index) => {
    const before = readPassage(source, passage.slice(Math.max(0, index - 1), index));
    const both = readPassage(source, passage.slice(Math.max(0, index - 1), index + 1));
    to += both.length - before.length;
    return { from: to - (span.end - span.start), to };
  });
}

/** The printed lines that quoted words touch, as a range of the text. */
export function linesAround(source: string, { place, from, to }: Anchor): Range {
  const lines = linesOf(source, place.passage);
  const first = lines.find((line) => line.to > from) ?? { from };
  const last = lines.find((line) => line.to >= to) ?? { to };
  return { from: first.from, to: last.to };
}

const beforeInLine = (source: string, anchor: Anchor) =>
  anchor.text.slice(linesAround(source, anchor).from, anchor.from);

const afterInLine = (source: string, anchor: Anchor) =>
  anchor.text.slice(anchor.to, linesAround(source, anchor).to);

function problemOf(
  issue: Issue,
  quotation: string,
  kinds: readonly PlaceKind[],
  places: readonly Passage[],
): Problem {
  if (places.length > 0) return { quotation, matched: places.length, places };
  const passages = placesOf(issue, kinds).map(({ passage }) => passage);
  const candidate = nearest(issue.source, passages, quotation);
  return { quotation, matched: 0, ...(candidate && { nearest: candidate }) };
}
