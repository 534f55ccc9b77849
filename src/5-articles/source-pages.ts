/** The source of an issue → the files that hold it, tile by tile; nothing is left out. */
import { type Span, splitLines } from '../2-lines/lines.ts';
import { pointAt } from '../2-lines/locate.ts';
import type { Issue } from '../4-issue/issue.ts';
import { type Tile, tile } from '../4-issue/tiles.ts';
import {
  type SourceSummary,
  type SourceTile,
  sourcePageName,
  summaryName,
} from './source-record.ts';

/** A page of more lines, or of more text, would be slow to open on a telephone. */
const mostLines = 1_000;
/** UTF-16 units. */
const mostText = 50_000;

/** Writes the summary and the pages of a source. */
export function sourceFiles(issue: Issue, encoding?: string): { name: string; text: string }[] {
  const { source } = issue;
  const lines = splitLines(source);
  const pages = cutPages(source, lines);
  const tiles = tile(issue).flatMap((each) => withoutSpace(source, each));
  const summary: SourceSummary = {
    ...(encoding !== undefined && { encoding }),
    lines: lines.length,
    characters: countCharacters(source, tiles),
    pages: pages.map(({ start }) => pointAt(lines, start)),
    articles: firstPlaces(issue.articles.length, tiles, pages, lines),
  };
  return [
    { name: summaryName, text: `${JSON.stringify(summary)}\n` },
    ...tilesByPage(source, tiles, pages).map((ofPage, index) => ({
      name: sourcePageName(index + 1),
      text: `[${ofPage.map((each) => JSON.stringify(each)).join(',\n')}]\n`,
    })),
  ];
}

/** A mark's tile reaches from what is before it to what is after; of that, white space is no mark. */
function withoutSpace(source: string, one: Tile): Tile[] {
  if (one.kind !== 'mark') return [one];
  return [...source.slice(one.start, one.end).matchAll(/\s+|\S+/gu)].map(({ 0: text, index }) => ({
    kind: text.trim() === '' ? 'space' : 'mark',
    start: one.start + index,
    end: one.start + index + text.length,
  }));
}

/** Cuts a source between lines; only a line that is too long for a page is cut itself. */
function cutPages(source: string, lines: readonly Span[]): Span[] {
  const starts: number[] = [];
  let count = mostLines;
  for (const { start, end } of lines) {
    const isFull = count >= mostLines || end - (starts.at(-1) ?? 0) > mostText;
    if (isFull) starts.push(start);
    count = isFull ? 1 : count + 1;
    for (let last = starts.at(-1) ?? 0; end - last > mostText; last = starts.at(-1) ?? end) {
      starts.push(wholeCharacter(source, last + mostText));
    }
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? source.length }));
}

/** The offset, or the one before it where it would cut a surrogate pair. */
const wholeCharacter = (source: string, offset: number) =>
  (source.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;

function countCharacters(source: string, tiles: readonly Tile[]) {
  const characters: SourceSummary['characters'] = {};
  for (const { kind, start, end } of tiles) {
    let count = characters[kind] ?? 0;
    for (const _ of source.slice(start, end)) count++;
    characters[kind] = count;
  }
  return characters;
}

function firstPlaces(
  articles: number,
  tiles: readonly Tile[],
  pages: readonly Span[],
  lines: readonly Span[],
): SourceSummary['articles'] {
  const places: SourceSummary['articles'] = Array.from({ length: articles }, () => null);
  for (const { start, article } of tiles) {
    if (article === undefined || places[article]) continue;
    places[article] = { page: pointAt(pages, start).line, line: pointAt(lines, start).line };
  }
  return places;
}

/** The tiles of each page; one that goes on over a page's end is in both. */
function tilesByPage(source: string, tiles: readonly Tile[], pages: readonly Span[]) {
  let next = 0;
  return pages.map((page) => {
    const ofPage: SourceTile[] = [];
    for (; next < tiles.length; next++) {
      const { kind, start, end, article } = tiles[next] as Tile;
      if (start >= page.end) break;
      const text = source.slice(Math.max(start, page.start), Math.min(end, page.end));
      ofPage.push(article === undefined ? [kind, text] : [kind, text, article + 1]);
      if (end > page.end) break;
    }
    return ofPage;
  });
}
