import { matcherOf } from '../../2-lines/pair-index.ts';
import { pairsOf, shareOf } from '../../2-lines/pairs.ts';
import type { Passage } from '../../2-lines/passage.ts';
import { titleOf } from '../as-corrected.ts';
import { leadOf } from '../issue.ts';
import { type Check, finding } from './check.ts';
import { pairedByOrder } from './paired-by-order.ts';

/** This share of a contents entry's character pairs must stand in what it names. */
const leastShared = 0.6;

/** The printed contents name something that was not found; the nearest headline is the other place. */
export const contentsNotFound: Check = ({ issue, read, excerpt }) => {
  const named = [
    ...issue.articles.map((article) => ({
      at: leadOf(article),
      text: titleOf(issue.source, article),
    })),
    // A headline that was corrected is still printed as it was.
    ...issue.articles.map(({ headline }) => ({ at: headline, text: read(headline) })),
    ...issue.sectionLines.map((line) => ({ at: line, text: read(line) })),
  ];
  const isNamed = matcherOf(
    named.map(({ text }) => text),
    leastShared,
  );
  const paired = pairedByOrder(
    issue.contents.map(read),
    issue.articles.map(({ headline }) => read(headline)),
  );
  const inOrder = new Set(paired.values());
  return issue.contents
    .filter((entry, index) => !inOrder.has(index) && !isNamed(read(entry)))
    .map((entry) => ({
      ...finding('contents-not-found', entry, excerpt(entry)),
      related: nearestTo(read(entry), named),
    }));
};

function nearestTo(entry: string, named: readonly { at: Passage; text: string }[]) {
  const pairs = pairsOf(entry);
  let nearest: { at?: Passage; share: number } = { share: 0 };
  for (const { at, text } of named) {
    const other = pairsOf(text);
    const share = Math.max(shareOf(pairs, other), shareOf(other, pairs));
    if (share > nearest.share) nearest = { at, share };
  }
  return nearest.at;
}
