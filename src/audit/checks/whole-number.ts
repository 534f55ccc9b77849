import { diagnose } from '../../diagnostics.ts';
import { groupBy } from '../../group-by.ts';
import { type Check, type Finding, type Holding, placeOf, relatedTo, yearOf } from '../holding.ts';

interface Counted {
  holding: Holding;
  number: number;
  whole: number;
}

/**
 * Both numbers go up by one from issue to issue, so within a year their difference stays the same:
 * 第7期 is 总第60期, so 第8期 should be 总第61期.
 */
export const wholeNumber: Check = (holdings) =>
  [...groupBy(holdings.flatMap(counted), ({ holding }) => yearOf(holding))].flatMap(
    ([year, issues]) => (year === undefined ? [] : checkYear(issues)),
  );

function counted(holding: Holding): Counted[] {
  const { number, wholeNumber } = holding.facts;
  if (number === undefined || wholeNumber === undefined) return [];
  return [{ holding, number, whole: wholeNumber }];
}

const difference = ({ number, whole }: Counted) => whole - number;

function checkYear(issues: Counted[]): Finding[] {
  const inOrder = issues.toSorted((one, other) => one.number - other.number);
  const [majority = [], ...others] = [...groupBy(inOrder, difference).values()].sort(
    (one, other) => other.length - one.length,
  );
  const [witness] = majority;
  if (!witness) return [];
  const held = new Set(majority.map(({ number }) => number));
  const first = witness.number;
  const last = majority.at(-1)?.number ?? first;
  /** The number is not taken, and stands among or right beside those that agree. */
  const isFree = (number: number) =>
    !held.has(number) && number >= Math.max(1, first - 1) && number <= last + 1;

  return others.flat().map(({ holding, number, whole }) => {
    const expected = { number: whole - difference(witness), whole: number + difference(witness) };
    const field = !isFree(number) && isFree(expected.number) ? 'number' : 'wholeNumber';
    const rule = field === 'number' ? 'number-contradicts' : 'whole-number-contradicts';
    const nearest = nearestOf(majority, number);
    const found = diagnose(rule, holding.file, placeOf(holding, field), {
      number,
      whole,
      expected: field === 'number' ? expected.number : expected.whole,
      witness: nearest,
      agreeing: majority.length,
      total: issues.length,
    });
    return {
      kind: 'contradictory',
      holding,
      other: nearest.holding,
      diagnostic: relatedTo(found, nearest.holding, field),
      believed: field === 'number' ? { number: expected.number } : { wholeNumber: expected.whole },
    };
  });
}

function nearestOf(issues: readonly Counted[], number: number): Counted {
  const distance = (issue: Counted) => Math.abs(issue.number - number);
  return issues.reduce((best, issue) => (distance(issue) < distance(best) ? issue : best));
}
