/** The issues of a year in the order of their numbers, with what is not there between them. */
import { groupBy } from '../group-by.ts';
import { gapsBetween } from './gaps.ts';
import type { Finding, Holding } from './holding.ts';

/** `absent`: not there, and not missed, since the archive holds a selection only. */
export type CellState = 'held' | 'absent' | Finding['kind'];

export type Counted = 'number' | 'wholeNumber';

/** A run of numbers that no issue has. */
export interface Hole {
  readonly field: Counted;
  readonly from: number;
  readonly to: number;
}

/** An issue, or what stands where there is none. */
export interface Cell {
  readonly state: CellState;
  readonly content: Holding | Hole;
}

export const isHole = (content: Holding | Hole): content is Hole => 'field' in content;

/** Makes the cells of any year of a publication of which the audit told these findings. */
export function cellsBy(findings: readonly Finding[]): (holdings: readonly Holding[]) => Cell[] {
  const byFile = groupBy(findings, ({ holding }) => holding.file);
  const told = ({ file }: Holding) => byFile.get(file) ?? [];
  return (holdings) => {
    const field = countedBy(holdings);
    const placeOf = ({ facts }: Holding) => facts[field] ?? Number.POSITIVE_INFINITY;
    const held = holdings.map((holding) => ({
      at: placeOf(holding),
      cell: { state: stateOf(told(holding)), content: holding },
    }));
    const missing = holdings.flatMap((holding) =>
      told(holding).flatMap((finding) =>
        finding.missing ? { at: placeOf(holding) - 0.5, hole: finding.missing } : [],
      ),
    );
    const missed = new Set(
      missing.flatMap(({ hole }) => (hole.field === field ? [hole.from] : [])),
    );
    const absent = gapsBetween(holdings, ({ facts }) => facts[field])
      .filter(({ from }) => !missed.has(from))
      .map(({ from, to, after }) => ({ at: placeOf(after) - 0.5, hole: { field, from, to } }));
    return [
      ...missing.map(({ at, hole }) => ({ at, cell: cellOf(hole, 'missing') })),
      ...absent.map(({ at, hole }) => ({ at, cell: cellOf(hole, 'absent') })),
      ...held,
    ]
      .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
      .map(({ cell }) => cell);
  };
}

const cellOf = (content: Hole, state: CellState): Cell => ({ content, state });

/** By what the issues of a year are counted. */
function countedBy(holdings: readonly Holding[]): Counted {
  return holdings.some(({ facts }) => facts.number !== undefined) ? 'number' : 'wholeNumber';
}

function stateOf(findings: readonly Finding[]): CellState {
  const kinds = findings.map(({ kind }) => kind).filter((kind) => kind !== 'missing');
  return kinds.includes('contradictory') ? 'contradictory' : (kinds[0] ?? 'held');
}
