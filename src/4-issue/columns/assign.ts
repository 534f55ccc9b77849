/**
 * The best way to cut texts into runs and to give each run a headline: dynamic programming over
 * (texts used, set of headlines used).
 */

export interface Run {
  /** 0-based place of its headline. */
  headline: number;
  /** First and last text, 0-based. */
  from: number;
  to: number;
}

/** How well a headline suits the texts from one to another. */
export type Weigh = (headline: number, from: number, to: number) => number;

/** Assigns every text and every headline; nothing when that cannot be. Sets of headlines are bits. */
export function assign(
  headlines: number,
  texts: number,
  weigh: Weigh,
): { score: number; runs: Run[] } | undefined {
  const sets = 2 ** headlines;
  const best = new Float64Array((texts + 1) * sets).fill(-Infinity);
  /** The run that ends here: its headline × texts + its first text. */
  const last = new Int32Array((texts + 1) * sets).fill(-1);
  best[0] = 0;
  for (let from = 0; from < texts; from++) {
    for (let headline = 0; headline < headlines; headline++) {
      const bit = 1 << headline;
      for (let to = from; to < texts; to++) {
        const weight = weigh(headline, from, to);
        for (let used = 0; used < sets; used++) {
          const sum = (best[from * sets + used] as number) + weight;
          if (used & bit || sum === -Infinity) continue;
          const slot = (to + 1) * sets + (used | bit);
          if (sum <= (best[slot] as number)) continue;
          best[slot] = sum;
          last[slot] = headline * texts + from;
        }
      }
    }
  }
  const score = best[best.length - 1] as number;
  return score === -Infinity ? undefined : { score, runs: trace(last, texts, sets) };
}

function trace(last: Int32Array, texts: number, sets: number): Run[] {
  const runs: Run[] = [];
  let used = sets - 1;
  for (let end = texts; end > 0; ) {
    const step = last[end * sets + used] as number;
    const [headline, from] = [Math.floor(step / texts), step % texts];
    runs.push({ headline, from, to: end - 1 });
    used &= ~(1 << headline);
    end = from;
  }
  return runs.reverse();
}
