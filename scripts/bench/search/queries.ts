/** Queries as readers type them: pieces of what stands in the articles, with the articles that hold them. */
import { fold } from '../../../src/site/search/terms.ts';
import { seeded } from '../../../test/corpus/random.ts';
import type { Article } from './corpus.ts';

export interface Query {
  text: string;
  /** Addresses of all articles that hold it. */
  wanted: Set<string>;
}

/** Most queries are short. */
const LENGTHS = [2, 2, 3, 4, 4, 4, 5, 6, 8, 12, 20] as const;

/** Pieces of random passages, each held by at least the article it is from. */
export function makeQueries(articles: readonly Article[], count: number): Query[] {
  const random = seeded(20230310);
  const folded = articles.map(({ url, passages }) => ({
    url,
    passages: passages.map((text) => fold(text).terms),
  }));
  const texts = new Set<string>();
  while (texts.size < count) {
    const { passages } = random.pick(articles);
    const characters = [...random.pick(passages)];
    const length = random.pick(LENGTHS);
    const start = random.int(0, Math.max(0, characters.length - length));
    const text = characters.slice(start, start + length).join('');
    // White space would make terms of it, and quotes or a hyphen something else.
    if (fold(text).terms.length >= 2 && /^[\p{Script=Han}\p{Nd}]+$/u.test(text)) texts.add(text);
  }
  return [...texts].map((text) => {
    const phrase = fold(text).terms;
    const holding = folded.filter(({ passages }) =>
      passages.some((terms) => terms.includes(phrase)),
    );
    return { text, wanted: new Set(holding.map(({ url }) => url)) };
  });
}
