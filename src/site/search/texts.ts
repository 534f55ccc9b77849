/**
 * The texts of the articles, to be shown with the hits: in files of a few articles each, for they pack
 * better together. Which file an article is in follows from the lengths that the table tells.
 */
import type { Passage } from './record.ts';

/** Places from which on a file is full: the more, the better it packs, and the more a hit loads. */
const FULL = 1500;

const KINDS = ['headline', 'organization', 'paragraph'] as const;

/** The texts of some articles: of each its headline, its organizations, its paragraphs. */
export type TextFile = string[][][];

/** For each article of a part the number of its file, from the lengths of all. */
export function cutTexts(lengths: readonly number[], full: number = FULL): number[] {
  let file = 0;
  let filled = 0;
  return lengths.map((length) => {
    if (filled >= full) {
      file += 1;
      filled = 0;
    }
    filled += length;
    return file;
  });
}

/** The files of a part. */
export function writeTexts(
  articles: readonly (readonly Passage[])[],
  files: readonly number[],
): TextFile[] {
  const written: TextFile[] = [];
  articles.forEach((passages, article) => {
    const at = files[article] ?? 0;
    written[at] = [...(written[at] ?? []), pack(passages)];
  });
  return written;
}

const pack = (passages: readonly Passage[]): string[][] =>
  KINDS.map((kind) => passages.filter((own) => own.kind === kind).map(({ text }) => text));

/** The passages of an article, by its place among all articles of the part, from its file. */
export function readText(file: TextFile, article: number, files: readonly number[]): Passage[] {
  const first = files.indexOf(files[article] ?? 0);
  return (file[article - first] ?? []).flatMap((texts, kind) =>
    texts.map((text) => ({ kind: KINDS[kind] ?? 'paragraph', text })),
  );
}
