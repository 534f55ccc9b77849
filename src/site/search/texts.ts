/**
 * The texts of the articles, to be shown with the hits: in files of a few articles each, for they pack
 * better together.
 */
import type { Passage } from './record.ts';
import { startsOf } from './starts.ts';

/** Places from which on a file is full: the more, the better it packs, and the more a hit loads. */
const FULL = 500;

const KINDS = ['headline', 'organization', 'paragraph'] as const;

/** The texts of some articles: of each its headline, its organizations, its paragraphs. */
export type TextFile = string[][][];

/** How many articles each file of a part holds, from the lengths of all. */
export function cutTexts(lengths: readonly number[], full: number = FULL): number[] {
  const counts: number[] = [];
  let filled = full;
  for (const length of lengths) {
    if (filled >= full) {
      counts.push(0);
      filled = 0;
    }
    counts.push((counts.pop() ?? 0) + 1);
    filled += length;
  }
  return counts;
}

/** The files of a part, each of so many articles. */
export function writeTexts(
  articles: readonly (readonly Passage[])[],
  counts: readonly number[],
): TextFile[] {
  return startsOf(counts).map((start, file) =>
    articles.slice(start, start + (counts[file] ?? 0)).map(pack),
  );
}

const pack = (passages: readonly Passage[]): string[][] =>
  KINDS.map((kind) => passages.filter((own) => own.kind === kind).map(({ text }) => text));

/** The passages of an article, by its place in its file. */
export function readText(file: TextFile, article: number): Passage[] {
  return (file[article] ?? []).flatMap((texts, kind) =>
    texts.map((text) => ({ kind: KINDS[kind] ?? 'paragraph', text })),
  );
}
