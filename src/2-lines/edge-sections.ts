/** Names of sections that many pages bear at one edge, and that are no running heads for that. */
import { groupBy } from '../group-by.ts';
import { isContentsTitle } from './contents/title.ts';
import type { Furniture } from './furniture.ts';
import { headPattern, type Line } from './lines.ts';
import { firstText } from './running-heads.ts';
import { soundsLikeSection } from './section-heads.ts';

/** 【学会动态】 ■ 学会动态: what is set off, and the name that it sets off. */
const setOff = /^([\p{Ps}\p{So}])\s*(\p{Script=Han}{2,8})[\p{Pe}\p{So}\s]*$/u;
/** 各地科协: a name with nothing else. */
const bareName = /^\p{Script=Han}{2,6}$/u;
/** One name alone may be that of the publication. */
const leastNames = 2;

/** What such lines say, as running heads are compared. */
export function sectionsAtEdges(
  printed: readonly Line[],
  known: ReadonlyMap<number, Furniture>,
  edges: readonly Line[],
): ReadonlySet<string> {
  const names = [...setAlike(edges), ...namedLikeFirst(printed, known, edges)];
  return new Set(names.map(headPattern));
}

/** `■ 公共文化` where other pages say `■ 社区生活`: a running head says the same on all of them. */
function setAlike(edges: readonly Line[]): Line[] {
  const marked = edges.filter(({ text }) => setOff.test(text));
  const alike = groupBy(marked, ({ text }) => setOff.exec(text)?.[1]);
  return [...alike.values()]
    .filter((lines) => new Set(lines.map(headPattern)).size >= leastNames)
    .flat();
}

/**
 * `各地科协` at the top of all pages but the first, which begins with `农业科技` below the masthead: a running head
 * takes the place of none. It stands beside one, or both sound like names of sections.
 */
function namedLikeFirst(
  printed: readonly Line[],
  known: ReadonlyMap<number, Furniture>,
  edges: readonly Line[],
): Line[] {
  const at = printed.findIndex((line, i) => opensBody(printed, i, line));
  const first = printed[at];
  if (!first || at >= firstText(printed)) return [];
  const masthead = printed.slice(0, at).map(({ text }) => text);
  const repeats = groupBy(edges, headPattern);
  const opensPage = (line: Line, i: number) =>
    line.newPage || known.has(printed[i - 1]?.index ?? -1);
  return edges.filter(({ text }) => {
    if (!bareName.test(text) || text === first.text) return false;
    if (masthead.some((line) => line.includes(text))) return false;
    const pages = printed.filter((line) => line.text === text).length;
    const opensAll = printed.every((line, i) => line.text !== text || opensPage(line, i));
    const besideHead = [...repeats].some(([head, { length }]) => head !== text && length >= pages);
    return opensAll && (besideHead || soundsLikeSection(first.text));
  });
}

/** A name between blank lines, and the first below a number or a date. */
function opensBody(printed: readonly Line[], at: number, line: Line): boolean {
  const [before, next] = [printed[at - 1], printed[at + 1]];
  const apart = before && next && line.index > before.index + 1 && next.index > line.index + 1;
  if (!apart || !bareName.test(line.text) || isContentsTitle(line.text)) return false;
  return /\d/u.test(
    printed
      .slice(0, at)
      .map(({ text }) => text)
      .join(''),
  );
}
