/**
 * Which articles hold a character: what a query of a single character asks, and pairs cannot say. Few
 * readers do, so it is in files of its own, each of some characters.
 */

/** Files of a part; a query loads one of each part. */
export const BUCKETS = 64;

/** The file that a character is in. */
export function bucketOf(character: string): number {
  return (character.codePointAt(0) ?? 0) % BUCKETS;
}

/** For each character of a file, the articles that hold it: each told by how far it is from the one before. */
export type Bucket = Record<string, number[]>;

/** The files of a part, from the characters of each of its articles. */
export function writeBuckets(articles: readonly Iterable<string>[]): Bucket[] {
  const holding = new Map<string, { steps: number[]; last: number }>();
  articles.forEach((characters, article) => {
    for (const character of characters) {
      const known = holding.get(character) ?? { steps: [], last: 0 };
      known.steps.push(article - known.last);
      known.last = article;
      holding.set(character, known);
    }
  });
  const buckets = Array.from({ length: BUCKETS }, (): Bucket => ({}));
  const sorted = [...holding].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [character, { steps }] of sorted) {
    (buckets[bucketOf(character)] as Bucket)[character] = steps;
  }
  return buckets;
}

/** The articles of a part that hold a character, by their place in it. */
export function readBucket(bucket: Bucket, character: string): number[] {
  let article = 0;
  // Characters are keys of JSON: none is the name of an object's own property.
  return (Object.hasOwn(bucket, character) ? (bucket[character] ?? []) : []).map((step) => {
    article += step;
    return article;
  });
}
