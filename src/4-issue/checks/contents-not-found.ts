import { pairsOf, shareOf } from '../../2-lines/pairs.ts';
import type { Passage } from '../../2-lines/passage.ts';
import { type Check, finding } from './check.ts';

/** This share of a contents entry's character pairs must stand in what it names. */
const leastShared = 0.6;

/** The printed contents name something that was not found; the nearest headline is the other place. */
export const contentsNotFound: Check = ({ issue, read, excerpt }) => {
  const named = [...issue.articles.map(({ headline }) => headline), ...issue.sectionLines].map(
    (passage) => ({ passage, pairs: pairsOf(read(passage)) }),
  );
  return issue.contents.flatMap((entry) => {
    const pairs = pairsOf(read(entry));
    let nearest: { passage?: Passage; share: number } = { share: 0 };
    for (const { passage, pairs: other } of named) {
      const share = Math.max(shareOf(pairs, other), shareOf(other, pairs));
      if (share > nearest.share) nearest = { passage, share };
    }
    if (nearest.share >= leastShared) return [];
    const found = finding('contents-not-found', entry, excerpt(entry));
    return [{ ...found, related: nearest.passage }];
  });
};
