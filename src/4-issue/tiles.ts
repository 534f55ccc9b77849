/**
 * The whole source as tiles: each character stands in exactly one, and each tile says what
 * became of it. Put one after the other, the tiles are the source: that is how it is proven
 * that an ingest lost nothing.
 */
import type { Span } from '../2-lines/lines.ts';
import type { Passage } from '../2-lines/passage.ts';
import type { Issue } from './issue.ts';

export type TileKind =
  | 'masthead'
  | 'contents'
  | 'section'
  | 'headline'
  | 'credit'
  | 'paragraph'
  | 'colophon'
  | 'unplaced'
  /** Furniture that was taken for text until the editors said so. */
  | 'dropped'
  /** Rules, folios and running heads. */
  | 'furniture'
  /** Bullets, numbers and brackets. */
  | 'mark'
  | 'space';

export interface Tile extends Span {
  kind: TileKind;
  /** 0-based place of the article that the tile belongs to. */
  article?: number;
}

/** Covers the source of an issue with tiles, in order and without a gap. */
export function tile(issue: Issue): Tile[] {
  const { source } = issue;
  const placed: Tile[] = [];
  const place = (kind: TileKind, passages: readonly Passage[], article?: number) => {
    for (const { start, end } of passages.flat()) {
      placed.push({ start, end, kind, ...(article !== undefined && { article }) });
    }
  };
  place('masthead', issue.masthead);
  place('contents', [...(issue.contentsTitle ? [issue.contentsTitle] : []), ...issue.contents]);
  place('section', issue.sectionLines);
  issue.articles.forEach((article, index) => {
    place('headline', [article.headline], index);
    place('paragraph', article.paragraphs, index);
    if (article.credit) place('credit', [article.credit], index);
  });
  for (const { labelled, lines } of issue.colophon) {
    place('colophon', [...(labelled ? [labelled] : []), ...lines]);
  }
  place('unplaced', issue.unplaced);
  place('furniture', issue.furniture);
  place('dropped', issue.corrected?.dropped ?? []);
  placed.sort((one, other) => one.start - other.start);

  const tiles: Tile[] = [];
  let at = 0;
  const fill = (end: number) => {
    if (end <= at) return;
    const kind = source.slice(at, end).trim() === '' ? 'space' : 'mark';
    tiles.push({ start: at, end, kind });
  };
  for (const next of placed) {
    fill(next.start);
    tiles.push(next);
    at = next.end;
  }
  fill(source.length);
  return tiles;
}
