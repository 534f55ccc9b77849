/**
 * The source of an issue as it is filed beside its Markdown: `source.json` says what there is, and
 * `source-1.json`, `source-2.json` … hold the text itself, tile by tile, in pieces of bounded size.
 *
 * A tile carries its own text, so that the tiles, put one after the other, are the source: no
 * offset can be wrong, and nobody need decode the raw file once more.
 */
import { z } from 'zod';
import type { TileKind } from '../4-issue/tiles.ts';

/** All kinds, in the order of a bulletin. */
export const tileKinds = [
  'masthead',
  'contents',
  'section',
  'headline',
  'credit',
  'paragraph',
  'colophon',
  'unplaced',
  'dropped',
  'furniture',
  'mark',
  'space',
] as const satisfies readonly TileKind[];

const natural = z.number().int().positive();

export const sourceSummary = z.object({
  /** What the bytes were read as; absent for documents, which say it themselves. */
  encoding: z.string().optional(),
  /** How many lines there are. */
  lines: z.number().int().nonnegative(),
  /** Of each kind, how many Unicode characters; a kind that does not occur is absent. */
  characters: z.partialRecord(z.enum(tileKinds), natural),
  /** Where each page starts; a column beyond the first goes on with a line that is too long for one. */
  pages: z.array(z.object({ line: natural, column: natural })),
  /** For each article in order, the first page and line with something of it. */
  articles: z.array(z.object({ page: natural, line: natural }).nullable()),
});

/** A stretch of the source: what it became, what it says, and the order of its article. */
export const sourceTile = z.union([
  z.tuple([z.enum(tileKinds), z.string()]),
  z.tuple([z.enum(tileKinds), z.string(), natural]),
]);

export const sourcePage = z.array(sourceTile);

export type SourceSummary = z.infer<typeof sourceSummary>;
export type SourceTile = z.infer<typeof sourceTile>;

export const summaryName = 'source.json';

/** Name of the file with a page's text; pages count from 1. */
export const sourcePageName = (page: number): string => `source-${page}.json`;
