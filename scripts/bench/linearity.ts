/** Shows that reading a bulletin takes time in proportion to its length. */
import { ingestText } from '../../src/ingest.ts';
import { makeIssue } from '../../test/corpus/articles.ts';
import { print } from './archive.ts';

/** One bulletin with the sections of that many issues. */
function longBulletin(issues: number): string {
  const all = Array.from({ length: issues }, (_, seed) => makeIssue(seed));
  const [first = makeIssue(0)] = all;
  return print({ ...first, sections: all.flatMap(({ sections }) => sections) }, 0);
}

function fastest(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Milliseconds to ingest one bulletin of 1, 10 and 100 times the length of an issue. */
export function measureLengths() {
  // Code that has not run before is slow whatever the length.
  const unmeasured = longBulletin(10);
  fastest(3, () => ingestText({ name: 'long.txt', path: 'long.txt', text: unmeasured }));
  return [1, 10, 100].map((times) => {
    const text = longBulletin(times);
    const run = () => ingestText({ name: 'long.txt', path: 'long.txt', text });
    return { times, bytes: Buffer.byteLength(text), time: fastest(times === 100 ? 1 : 3, run) };
  });
}
