/** What an editor may have meant by words that stand nowhere: the sentence that shares most with them. */
import { pairsOf, shareOf } from '../../2-lines/pairs.ts';
import { cutPassage, type Passage, readPassage } from '../../2-lines/passage.ts';

/** What shares less than this of its character pairs with the quotation was not meant. */
const leastShared = 0.25;
/** So much text is compared, in UTF-16 units: enough for any bulletin, and soon done. */
const mostCompared = 300_000;

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
    for (const { text, index, pairs } of sentencesIn(source, passage)) {
      compared += text.length;
      const held = shareOf(wanted, pairs);
      // Of two that hold as much of it, the shorter is nearer.
      const shared = held === 0 ? 0 : held + shareOf(pairs, wanted) / 10;
      if (shared <= most) continue;
      most = shared;
      const end = index + text.length;
      best = { text: text.trim(), passage: cutPassage(source, passage, index, end) };
    }
    if (compared > mostCompared) break;
  }
  return best;
}

interface Sentence {
  text: string;
  /** Where it begins in the passage's text. */
  index: number;
  pairs: ReadonlySet<string>;
}

/** Passages never change, so each is cut and measured once for all statements. */
const known = new WeakMap<Passage, Sentence[]>();

function sentencesIn(source: string, passage: Passage): Sentence[] {
  const cut = known.get(passage);
  if (cut) return cut;
  const text = readPassage(source, passage).slice(0, mostCompared);
  const found = [...text.matchAll(sentences)].map(({ 0: sentence, index }) => ({
    text: sentence,
    index,
    pairs: pairsOf(sentence),
  }));
  known.set(passage, found);
  return found;
}
