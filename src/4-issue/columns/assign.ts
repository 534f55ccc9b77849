/**
 * The best way to cut texts into runs and to give each run a headline: dynamic programming over
 * (texts used, set of headlines used). Where the sets are too many, only the best of them go on.
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

/** So many sets of headlines go on from each text. */
const mostSets = 300;

interface State {
  score: number;
  run?: Run;
  before?: State;
}

/** Assigns every text and every headline; nothing when that cannot be. */
export function assign(
  headlines: number,
  texts: number,
  weigh: Weigh,
): { score: number; runs: Run[] } | undefined {
  const full = 2 ** headlines - 1;
  const states: Map<number, State>[] = Array.from({ length: texts + 1 }, () => new Map());
  states[0]?.set(0, { score: 0 });
  const weights = tabulate(headlines, texts, weigh);
  for (let from = 0; from < texts; from++) {
    for (const [used, state] of mostPromising(states[from] as Map<number, State>)) {
      for (let headline = 0; headline < headlines; headline++) {
        if (used & (1 << headline)) continue;
        const now = used | (1 << headline);
        for (let to = from; to < texts; to++) {
          const score = state.score + (weights[headline]?.[from]?.[to] ?? -Infinity);
          const known = states[to + 1]?.get(now);
          if (score <= (known?.score ?? -Infinity)) continue;
          states[to + 1]?.set(now, { score, run: { headline, from, to }, before: state });
        }
      }
    }
  }
  const best = states[texts]?.get(full);
  return best && { score: best.score, runs: runsOf(best) };
}

function tabulate(headlines: number, texts: number, weigh: Weigh): number[][][] {
  return Array.from({ length: headlines }, (_, headline) =>
    Array.from({ length: texts }, (_, from) =>
      Array.from({ length: texts }, (_, to) => (to < from ? -Infinity : weigh(headline, from, to))),
    ),
  );
}

function mostPromising(states: ReadonlyMap<number, State>): [number, State][] {
  const all = [...states];
  if (all.length <= mostSets) return all;
  return all.sort(([, one], [, other]) => other.score - one.score).slice(0, mostSets);
}

function runsOf(last: State): Run[] {
  const runs: Run[] = [];
  for (let state: State | undefined = last; state?.run; state = state.before) runs.push(state.run);
  return runs.reverse();
}
