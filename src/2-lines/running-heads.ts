/**
 * Running heads: what stands above or below the text of many pages. They are told from saying the
 * title again, from standing beside page ends, or from recurring there.
 */
import type { Furniture } from './furniture.ts';
import { displayWidth, headPattern, type Line } from './lines.ts';
import { mastheadAgain } from './masthead-again.ts';
import { skippingFeet } from './page-feet.ts';
import { looksLikePublication } from './publication.ts';
import { namesOwnSection, namesSection } from './section-heads.ts';

/** One of a kind is no series. */
const leastRepeats = 2;
/** A running head stands at half of all page breaks; a section's name at the top of its own pages does not. */
const leastShareOfPages = 0.5;
/** No running head is wider, in Han characters. */
const widestRunningHead = 40;

/** A title stands on one of the first lines, in a masthead of any form. */
export const firstLines = 4;
/** Shorter words would be found by chance, in UTF-16 units. */
export const shortestTitle = 4;
/** What a line says, its spaces, Markdown marks and capitals aside. */
export const wordsOf = (text: string) => text.replace(/[\s#*]+/gu, '').toLowerCase();
/** What a running head says besides the title: `2023年第4期（总第60期）` `第3页` `July 2019` `No. 4` */
export const besideTitle =
  /^(?:[\d\p{P}\p{S}年月日号期总總第页頁卷共〇一二三四五六七八九十]|Spring|Summer|Autumn|Winter|January|February|March|April|May|June|July|August|September|October|November|December|Vol(?:ume)?|No|Number|Issue|Page)*$/iu;

/** A sentence that stops here goes on behind what stands between. */
export const unfinished = /[^。！？!?；：…”』）)\]】]$/u;

/** The publication's title alone, or with number, date and folio, far below the masthead. */
export function titleHeads(printed: readonly Line[]): Line[] {
  const first = printed
    .slice(0, firstLines)
    .map(({ text }) => wordsOf(text).replace(/[\d（(〔第].*$/u, ''));
  // A masthead may set whose bulletin it is above 简报; a running head says both on one line.
  const titles = [...first, ...first.map((words, at) => words + (first[at + 1] ?? ''))].filter(
    (title) => title.length >= shortestTitle && looksLikePublication(title),
  );
  const masthead = printed.slice(0, firstLines).map(({ text }) => wordsOf(text));
  return printed.filter((line, at) => {
    if (at < firstLines * 2) return false;
    // 基层组织动态 alone may as well name a section, unless a sentence goes on around it.
    const goesOn = unfinished.test(printed[at - 1]?.text ?? '');
    if (saysOneOf(titles, line)) return /\d/u.test(line.text) || goesOn;
    return goesOn && titles.some((title) => saysWhose(title, line, masthead));
  });
}

/** 金川政务信息, where 金川 stands in the masthead beside 政务信息. */
function saysWhose(title: string, { text }: Line, masthead: readonly string[]): boolean {
  const words = wordsOf(text);
  const whose = words.endsWith(title) ? words.slice(0, -title.length) : '';
  return whoseTitle.test(whose) && masthead.some((line) => line.startsWith(whose));
}

const whoseTitle = /^\p{Script=Han}{2,6}$/u;

/** The line says one of some titles, alone or with number, date and folio. */
export function saysOneOf(titles: readonly string[], { text }: Line): boolean {
  if (text.length > widestRunningHead * 2) return false;
  const words = wordsOf(text);
  return titles.some(
    (title) => words.includes(title) && besideTitle.test(words.replace(title, '')),
  );
}

/** Running heads that are known of a publication; one that stands once may be a headline. */
export function knownHeads(printed: readonly Line[], usualHeads: readonly string[]): Line[] {
  return usualHeads.flatMap((head) => {
    const found = printed.slice(firstLines).filter((line) => saysOneOf([wordsOf(head)], line));
    return found.length >= leastRepeats ? found : [];
  });
}

/** `2　　THE SEAWALL　　Autumn 2020` — a page's number, set far off. */
export const bearsFolio =
  /^\d{1,3}(?:\s{2,}|\u3000)\S.{2,78}$|^\S.{2,78}(?:\s{2,}|\u3000)\d{1,3}$/u;

/** Pages are longer than this; a table has such lines in a row. */
const fewestLinesApart = 5;

/** `河港务局　　2` `3　　河港务局`: one name that is set far off from numbers that count up by one. */
export function countingHeads(printed: readonly Line[]): Line[] {
  const series = new Map<string, { at: number; number: number }[]>();
  printed.forEach(({ text }, at) => {
    const words = wordsOf(text).replace(/^\d{1,3}|\d{1,3}$/u, '');
    if (!bearsFolio.test(text) || /[，。；：\d]/u.test(words)) return;
    const number = Number(/^\d{1,3}(?=\s)|\d{1,3}$/u.exec(text)?.[0]);
    series.set(words, [...(series.get(words) ?? []), { at, number }]);
  });
  const countsUp = (found: readonly { at: number; number: number }[]) =>
    found.every(({ at, number }, i) => {
      const before = found[i - 1];
      return !before || (number === before.number + 1 && at - before.at > fewestLinesApart);
    });
  return [...series.values()]
    .filter((found) => found.length >= leastRepeats && countsUp(found))
    .flatMap((found) => found.flatMap(({ at }) => printed[at] ?? []));
}

/** So much stands before or after a stop of prose, in UTF-16 units. */
const besideStop = 12;
const stops = ['，', '。', '；'];

/** Text, of which a page's end may cut one sentence off. A pattern would overflow on a line of megabytes. */
export function isProse(text: string): boolean {
  const last = Math.max(...stops.map((stop) => text.lastIndexOf(stop)));
  const firsts = stops.map((stop) => text.indexOf(stop)).filter((at) => at >= 0);
  return last >= besideStop || text.length - Math.min(...firsts) > besideStop;
}

/** The first line of text: an entry of the contents may have a comma, but ends no sentence. */
export const firstText = (printed: readonly Line[]): number =>
  printed.findIndex(({ text }) => isProse(text) && /[。；]/u.test(text));

/** `The Ledger          March 2024`: a head whose parts stand far apart is no longer for that. */
const setClose = (text: string) => text.replace(/\s{2,}/gu, ' ');

/** Short lines beside a page's end that end no sentence. */
export function edgesOf(printed: readonly Line[], known: ReadonlyMap<number, Furniture>): Line[] {
  const isFolio = (line: Line | undefined) => line && known.get(line.index) === 'folio';
  return printed.filter(
    (line, i) =>
      !known.has(line.index) &&
      displayWidth(setClose(line.text)) <= widestRunningHead &&
      !/[。；，、：]$/u.test(line.text) &&
      (line.newPage ||
        printed[i + 1]?.newPage ||
        isFolio(printed[i - 1]) ||
        isFolio(printed[i + 1])),
  );
}

/** A short line that recurs beside page breaks, whatever digits it carries, runs over the pages. */
export function runningHeads(
  printed: readonly Line[],
  known: ReadonlyMap<number, Furniture>,
): Line[] {
  const atEdge = edgesOf(printed, known);
  const folios = [...known.values()].filter((kind) => kind === 'folio').length;
  const pages = Math.max(folios, printed.filter((line) => line.newPage).length);
  const least = Math.max(leastRepeats, pages * leastShareOfPages);
  const repeats = new Map<string, number>();
  for (const line of atEdge)
    repeats.set(headPattern(line), (repeats.get(headPattern(line)) ?? 0) + 1);
  const entries = entriesOf(printed, atEdge);
  const skipping = skippingFeet(printed, known, atEdge);
  const masthead = printed.slice(0, firstLines);
  const titled = [...known.values()].filter((kind) => kind === 'running head').length;
  const heads = titled + mastheadAgain(printed, known).length;
  // Nothing follows the last page, and so what ends it may stand there too.
  const last = printed.slice(-1).filter((line) => !known.has(line.index) && !atEdge.includes(line));
  return [...atEdge, ...last].filter(
    (line) =>
      (repeats.get(headPattern(line)) ?? 0) >= least &&
      !skipping.has(headPattern(line)) &&
      !entries.has(line.text) &&
      !namesSection(line.text, masthead, printed.slice(firstLines)) &&
      !namesOwnSection(line.text, masthead, heads >= least),
  );
}

/** What stands below the masthead and above all text, where the contents name sections. */
export function entriesOf(printed: readonly Line[], atEdge: readonly Line[]): Set<string> {
  const first = firstText(printed);
  const edges = new Set(atEdge);
  const entries = printed.slice(firstLines, first).filter((line) => !edges.has(line));
  return new Set(entries.map(({ text }) => text));
}
