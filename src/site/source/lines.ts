/** The tiles of a page of the source → its lines, each with the tiles on it and what to call them. */
import { type Span, splitLines } from '../../2-lines/lines.ts';
import type { SourceTile } from '../../5-articles/source-record.ts';
import type { Point } from '../../diagnostics.ts';

/** What the margin says of a line: a kind and the order of the article. */
export interface SourceLabel {
  kind: SourceTile[0];
  article: number | undefined;
}

export interface SourceLine {
  /** 1-based in the whole source. */
  number: number;
  /** It goes on with a line of the page before. */
  continued: boolean;
  tiles: SourceTile[];
  /** Empty where a line goes on with what the line above has said. */
  labels: SourceLabel[];
}

/** The lines of a page that starts at a point; put one after the other, they are the page. */
export function linesOfSource(tiles: readonly SourceTile[], start: Point): SourceLine[] {
  const lines = splitLines(tiles.map(([, text]) => text).join(''));
  let last: SourceLabel | undefined;
  return tilesByLine(tiles, lines).map((ofLine, index) => {
    const all = labelsOf(ofLine);
    const labels = all.length === 1 && all[0] && last && isSame(all[0], last) ? [] : all;
    last = all.at(-1) ?? last;
    const number = start.line + index;
    return { number, continued: index === 0 && start.column > 1, tiles: ofLine, labels };
  });
}

function tilesByLine(tiles: readonly SourceTile[], lines: readonly Span[]): SourceTile[][] {
  let next = 0;
  let at = 0;
  return lines.map(({ start, end }) => {
    const ofLine: SourceTile[] = [];
    for (; next < tiles.length; next++) {
      const [kind, text, article] = tiles[next] as SourceTile;
      if (at >= end) break;
      const piece = text.slice(Math.max(0, start - at), end - at);
      ofLine.push(article === undefined ? [kind, piece] : [kind, piece, article]);
      if (at + text.length > end) break;
      at += text.length;
    }
    return ofLine;
  });
}

/** Each kind on a line once; bullets and brackets only where there is nothing else. */
function labelsOf(tiles: readonly SourceTile[]): SourceLabel[] {
  const labels: SourceLabel[] = [];
  for (const [kind, , article] of tiles) {
    const label = { kind, article };
    if (kind !== 'space' && !labels.some((known) => isSame(known, label))) labels.push(label);
  }
  const telling = labels.filter(({ kind }) => kind !== 'mark');
  return telling.length > 0 ? telling : labels;
}

const isSame = (one: SourceLabel, other: SourceLabel) =>
  one.kind === other.kind && one.article === other.article;
