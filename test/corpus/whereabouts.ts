import { bare } from './compare.ts';
import type { Gold } from './gold.ts';

/** First and last line of an article in the source, from 1; a rough frame, headline included. */
export type Frame = { first: number; last: number };

/** Lines that a headline with its marks, section and blank lines takes above the text. */
const headlineLines = 8;
const beginning = 16;

/** Where the articles of the gold stand in the printed text, found by how their texts begin. */
export function framesOf(text: string, gold: Gold): Frame[] {
  const lines = text.split('\n');
  const flat = lines.map(bare);
  const lineAt = flat.flatMap((line, index) => Array<number>(line.length).fill(index + 1));
  const all = flat.join('');
  let from = 0;
  const starts = gold.articles.map(({ paragraphs: [first = ''] }) => {
    const at = all.indexOf(bare(first).slice(0, beginning), from);
    from = at < 0 ? from : at + 1;
    return lineAt[Math.max(0, at)] ?? 1;
  });
  return starts.map((start, index) => ({
    first: Math.max(1, start - headlineLines),
    last: starts[index + 1] ?? lines.length,
  }));
}
