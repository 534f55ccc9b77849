/** Running heads that say again what the masthead says, beside a page's end. */
import type { Furniture } from './furniture.ts';
import type { Line } from './lines.ts';
import { edgesOf, unfinished } from './page-edges.ts';
import {
  bearsFolio,
  besideTitle,
  firstLines,
  saysOneOf,
  shortestTitle,
  wordsOf,
} from './title-words.ts';

/** The first lines down to the last that prints a number or a date; entries of the contents follow them. */
function mastheadOf(printed: readonly Line[]): Line[] {
  const first = printed.slice(0, firstLines);
  const last = first.findLastIndex(({ text }) =>
    /\d|第.{1,4}期|[〇零一二三四五六七八九]月/u.test(text),
  );
  return first.slice(0, Math.max(1, last + 1));
}

/** Words that a line of the masthead says, whatever they are, without its numbers and dates. */
const mastheadWords = (masthead: readonly Line[]) =>
  masthead
    .map(({ text }) => wordsOf(text).replace(/[（(〔第]?\d.*$|第[〇一二三四五六七八九十].*$/u, ''))
    .filter((words) => words.length >= shortestTitle);

/** `119 工作周讯` above `- 1 -`: beside a page's end, the masthead's words are a running head. */
export function mastheadAgain(
  printed: readonly Line[],
  known: ReadonlyMap<number, Furniture>,
): Line[] {
  const head = mastheadOf(printed);
  const whole = new Set(head.map(({ text }) => wordsOf(text)));
  const titles = mastheadWords(head);
  const edges = new Set(edgesOf(printed, known));
  // 所讯 alone may be said by chance, but not beside the number or the date of an issue.
  const short = shortTitles(head);
  const saysShort = (line: Line) => numbered.test(line.text) && saysOneOf(short, line);
  // 甲图书馆, of 甲图书馆 编, may be a sender's as well, but not where a page cuts a sentence in two.
  const publishers = new Set(printed.slice(0, firstLines).flatMap(publisherOf));
  const places = new Map(printed.map((line, at) => [line, at]));
  const cuts = (line: Line) => cutsSentence(printed, places.get(line) ?? 0, known);
  const saysPublisher = (line: Line) => publishers.has(wordsOf(line.text)) && cuts(line);
  return printed
    .filter((line) => edges.has(line) || (bearsFolio.test(line.text) && !known.has(line.index)))
    .filter(({ index }) => index > (printed[firstLines]?.index ?? Number.POSITIVE_INFINITY))
    .filter(
      (line) =>
        whole.has(wordsOf(line.text)) ||
        saysOneOf(titles, line) ||
        saysShort(line) ||
        saysSideBySide(line, titles, whole, cuts(line)) ||
        saysPublisher(line),
    );
}

/**
 * `甲医院　　　医院周讯` `甲市史志 史志动态`: the title, and whose it is as a line of the masthead begins, or by any
 * name where a page cuts a sentence in two.
 */
function saysSideBySide(
  { text }: Line,
  titles: readonly string[],
  masthead: ReadonlySet<string>,
  cuts: boolean,
): boolean {
  // One space parts words of a Latin name.
  const parts = text
    .trim()
    .split(/\s{2,}|\t|(?<=\p{Script=Han})\s/u)
    .map(wordsOf);
  const says = (part: string) =>
    titles.includes(part) ||
    besideTitle.test(part) ||
    (part.length >= shortestTitle &&
      (cuts ? anyName.test(part) : [...masthead].some((line) => line.startsWith(part))));
  return parts.length > 1 && parts.some((part) => titles.includes(part)) && parts.every(says);
}

const anyName = /^(?:\p{Script=Han}{4,16}|[\p{Script=Latin}’']{4,40})$/u;

/** `甲图书馆 编` `主办：甲图书馆`: the name in a line that says whose the bulletin is. */
function publisherOf({ text }: Line): string[] {
  const name = wordsOf(text).replace(
    /^(?:主办|编印|编辑|出版)(?:单位)?[:：]|(?:主办|编印|编辑|印发|出版|编)$/gu,
    '',
  );
  return name !== wordsOf(text) && name.length >= shortestTitle ? [name] : [];
}

/** The text above stops in the middle of a sentence, whatever stands between it and this line. */
function cutsSentence(
  printed: readonly Line[],
  at: number,
  known: ReadonlyMap<number, Furniture>,
): boolean {
  const above = printed.slice(Math.max(0, at - mostFurniture), at).reverse();
  const text = above.find(({ index }) => !known.has(index))?.text ?? '';
  return text.length >= shortestCut && unfinished.test(text);
}

/** Folio and heads between two pages take no more lines. */
const mostFurniture = 4;
/** Lines of text that a page cuts are hardly shorter, in UTF-16 units. */
const shortestCut = 12;

/** `2022年第17期` `2022年9月19日` beside a title. */
const numbered = /第.{1,6}期|\d{4}\s*年|[〇○一二三四五六七八九]{4}年/u;
/** Titles of two or three characters that stand alone on a line of the masthead. */
const shortTitles = (masthead: readonly Line[]) =>
  masthead.map(({ text }) => wordsOf(text)).filter((words) => /^\p{Script=Han}{2,3}$/u.test(words));
