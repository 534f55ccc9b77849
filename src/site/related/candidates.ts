/**
 * Finds pairs of texts that might tell the same story, without comparing each with each.
 *
 * Of each text a sample of its shingles is kept, chosen by their own value, so that two texts keep
 * the same ones. Sorted, equal shingles of all texts stand together; a shingle of many texts is a
 * phrase, not a story, and is passed over; the others vote for pairs. All that is held in memory is
 * one list of numbers, and the votes of one part of the pairs at a time.
 */
import { Numbers } from './numbers.ts';
import { shinglesOf } from './shingles.ts';

/** Letters of a shingle: long enough to be rare, short enough to survive a reworded sentence. */
const length = 6;
/** One of so many shingles is kept. */
const sampled = 4;
/** A text of any length votes with so many shingles at most. */
const mostOfText = 400;
/** What stands in more texts is a phrase that everybody uses. */
const mostTexts = 24;
/** In a group of texts each is paired with so many that follow it, which are those next in time. */
const reach = 4;
/** Fewer common shingles happen by chance. */
const fewestVotes = 3;
/** A text is compared with so many others at most, those with most votes. */
const mostPairs = 12;
/** So many votes are held at a time: 32 MB. */
const mostVotes = 4_000_000;
/** Texts are numbered below this, so that a number and a hash, or two numbers, fit in 53 bits. */
const texts = 2 ** 20;

export interface Pair {
  one: number;
  other: number;
}

/** Gathers texts by their number, in the order of time, and tells which to compare. */
export class Candidates {
  readonly #entries = new Numbers();
  #count = 0;

  /** Takes the next text, folded. */
  add(folded: string): void {
    if (this.#count >= texts) return;
    let kept = 0;
    // Sorted, the smallest come first: of a long text the same ones are kept as of its part.
    for (const hash of shinglesOf(folded, length)) {
      if (hash % sampled !== 0) continue;
      this.#entries.push(hash * texts + this.#count);
      if (++kept === mostOfText) break;
    }
    this.#count++;
  }

  /** The pairs worth comparing, among texts that `mayPair`, in order. */
  pairs(mayPair: (one: number, other: number) => boolean): Pair[] {
    const entries = this.#entries.sorted();
    let votes = 0;
    eachVote(entries, () => votes++);
    const parts = Math.ceil(votes / mostVotes);
    const all: (Pair & { votes: number })[] = [];
    for (let part = 0; part < parts; part++) {
      const ballots = new Numbers();
      eachVote(entries, (one, other) => {
        if (one % parts === part && mayPair(one, other)) ballots.push(one * texts + other);
      });
      all.push(...elected(ballots.sorted()));
    }
    return strongest(all, this.#count).sort((a, b) => a.one - b.one || a.other - b.other);
  }
}

/** Calls back for each two texts that share a shingle which few have. */
function eachVote(entries: Float64Array, vote: (one: number, other: number) => void): void {
  for (let start = 0, end = 0; start < entries.length; start = end) {
    const hash = Math.floor((entries[start] as number) / texts);
    while (end < entries.length && Math.floor((entries[end] as number) / texts) === hash) end++;
    if (end - start > mostTexts) continue;
    for (let one = start; one < end; one++) {
      for (let other = one + 1; other < end && other <= one + reach; other++) {
        vote((entries[one] as number) % texts, (entries[other] as number) % texts);
      }
    }
  }
}

/** The pairs that got enough votes. */
function elected(ballots: Float64Array) {
  const pairs: (Pair & { votes: number })[] = [];
  for (let start = 0, end = 0; start < ballots.length; start = end) {
    const pair = ballots[start] as number;
    while (end < ballots.length && ballots[end] === pair) end++;
    const votes = end - start;
    if (votes >= fewestVotes) {
      pairs.push({ one: Math.floor(pair / texts), other: pair % texts, votes });
    }
  }
  return pairs;
}

/** Of each text's pairs those with most votes. */
function strongest(pairs: (Pair & { votes: number })[], count: number): Pair[] {
  const taken = new Uint8Array(count);
  pairs.sort((a, b) => b.votes - a.votes || a.one - b.one || a.other - b.other);
  return pairs.filter(({ one, other }) => {
    if ((taken[one] ?? 0) >= mostPairs || (taken[other] ?? 0) >= mostPairs) return false;
    taken[one] = (taken[one] ?? 0) + 1;
    taken[other] = (taken[other] ?? 0) + 1;
    return true;
  });
}
