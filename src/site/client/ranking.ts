/** The order of hits: by relevance, or by date. */
import { findIn } from '../search/hits.ts';
import type { Query } from '../search/query.ts';
import type { Passage } from '../search/record.ts';
import type { Sort } from './answer.ts';

/** What of a hit decides its place. */
export interface Ranked {
  url: string;
  date?: string;
  rank: Rank;
}

/** Compared from left to right, the lower the better. */
type Rank = readonly [zone: number, apart: number, hits: number];

const ZONES = ['headline', 'organization', 'paragraph'];

/** Headline before organization before text; terms that stand together first; then more hits. */
export function rankOf(passages: readonly Passage[], query: Query): Rank {
  const wanted = query.terms.filter(({ excluded }) => !excluded).map(({ folded }) => folded);
  const findings = findIn(passages, wanted);
  const zones = findings.map(({ passage }) => ZONES.indexOf(passage.kind));
  const together = findIn(passages, [query.together]).length > 0;
  const hits = findings.reduce((sum, { ranges }) => sum + ranges.length, 0);
  return [Math.min(...zones), together ? 0 : 1, -hits];
}

/** Of equals the newest first; a hit without a date comes last in either direction of time. */
export function compareBy(sort: Sort): (a: Ranked, b: Ranked) => number {
  if (sort === 'newest') return byDate(-1);
  if (sort === 'oldest') return byDate(1);
  return (a, b) => compareRanks(a.rank, b.rank) || byDate(-1)(a, b);
}

function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function byDate(direction: 1 | -1): (a: Ranked, b: Ranked) => number {
  return (a, b) => {
    if (a.date !== b.date) {
      if (a.date === undefined) return 1;
      if (b.date === undefined) return -1;
      return (a.date < b.date ? -1 : 1) * direction;
    }
    return a.url < b.url ? -1 : 1;
  };
}
