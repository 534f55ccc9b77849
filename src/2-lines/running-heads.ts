/**
 * Running heads: what stands above or below the text of many pages. They are told from saying the
 * title again, from standing beside page ends, or from recurring there.
 */
import type { Furniture } from './furniture.ts';
import { headPattern, type Line } from './lines.ts';
import { edgesOf, entriesOf, unfinished } from './page-edges.ts';
import { skippingFeet } from './page-feet.ts';
import { looksLikePublication } from './publication.ts';
import { namesOwnSection, namesSection } from './section-heads.ts';
import { bearsFolio, firstLines, saysOneOf, shortestTitle, wordsOf } from './title-words.ts';

/** One of a kind is no series. */
const leastRepeats = 2;
/** A running head stands at half of all page breaks; a section's name at the top of its own pages does not. */
const leastShareOfPages = 0.5;
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

/** Running heads that are known of a publication; one that stands once may be a headline. */
export function knownHeads(printed: readonly Line[], usualHeads: readonly string[]): Line[] {
  return usualHeads.flatMap((head) => {
    const found = printed.slice(firstLines).filter((line) => saysOneOf([wordsOf(head)], line));
    return found.length >= leastRepeats ? found : [];
  });
}

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

/**
 * A short line that recurs beside page breaks, whatever digits it carries, runs over the pages; `again` are those
 * that say the masthead again.
 */
export function runningHeads(
  printed: readonly Line[],
  known: ReadonlyMap<number, Furniture>,
  again: readonly Line[] = [],
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
  const heads = titled + again.length;
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
