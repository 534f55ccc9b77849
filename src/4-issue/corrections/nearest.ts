/** What an editor may have meant by words that stand nowhere: the sentence that shares most with them. */
import { pairsOf, shareOf } from '../../2-lines/pairs.ts';
import { cutPassage, type Passage, readPassage } from '../../2-lines/passage.ts';

/** What shares less than this of its character pairs with the quotation was not meant. */
const leastShared = 0.25;
/** So much text is compared, in UTF-16 units: enough for any bulletin, and soon done. */
const mostCompared = 1_000_000;

/** A headline, or a sentence with its stop: `……召开。` */
const sentences = /[^。！？!?；;]+[。！？!?；;]?/gu;

export interface Candidate {
  text: string;
  passage: Passage;
}

/** The sentence nearest to a quotation, by the pairs of characters that both have. */
export function nearest(
  source: string,
  passages: readonly Passage[],
  quotation: string,
): Candidate | undefined {
  const wanted = pairsOf(quotation);
  let best: Candidate | undefined;
  let most = leastShared;
  let compared = 0;
  for (const passage of passages) {
    const text = readPassage(source, passage);
    compared += text.length;
    if (compared > mostCompared) break;
    for (const { 0: sentence, index } of text.matchAll(sentences)) {
      const pairs = pairsOf(sentence);
      // Of two that hold all of it, the shorter is nearer.
      const shared = shareOf(wanted, pairs) + shareOf(pairs, wanted) / 10;
      if (shared <= most) continue;
      most = shared;
      const end = index + sentence.length;
      best = { text: sentence.trim(), passage: cutPassage(source, passage, index, end) };
    }
  }
  return best;
}
