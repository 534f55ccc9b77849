import { diagnose } from '../../diagnostics.ts';
import { groupBy } from '../../group-by.ts';
import { type Check, type Finding, type Holding, placeOf, relatedTo, yearOf } from '../holding.ts';
import { longestRun } from '../longest-run.ts';

/** A date known to the month at least, and for certain: `2023-03` */
const month = 7;
const isUsable = (date: string | undefined) =>
  date !== undefined && date.length >= month && !/[~?%]$/u.test(date);

/** Within a year dates go forward with the numbers; the fewest that would have to change are named. */
export const dateOrder: Check = (holdings) => {
  const dated = holdings.filter((holding) => isUsable(holding.facts.date));
  return [...groupBy(dated, yearOf).values()].flatMap((ofYear) => [
    ...checkOrder(ofYear, 'number'),
    ...checkOrder(
      ofYear.filter(({ facts }) => facts.number === undefined),
      'wholeNumber',
    ),
  ]);
};

function checkOrder(holdings: readonly Holding[], field: 'number' | 'wholeNumber'): Finding[] {
  const issues = holdings
    .flatMap((holding) => {
      const { [field]: number, date = '' } = holding.facts;
      return number === undefined ? [] : [{ holding, number, date }];
    })
    .sort((one, other) => one.number - other.number);
  // Where one issue is dated by its month alone, months are compared.
  const precision = Math.min(...issues.map(({ date }) => date.length));
  const run = longestRun(issues.map(({ date }) => date.slice(0, precision)));
  return issues.flatMap(({ holding, date }, index) => {
    if (run.has(index)) return [];
    const before = issues.findLast((_, at) => at < index && run.has(at));
    const after = issues.find((_, at) => at > index && run.has(at));
    const other = before && before.date > date ? before : (after ?? before);
    if (!other) return [];
    const found = diagnose('date-out-of-order', holding.file, placeOf(holding, 'date'), {
      date,
      other: other.number,
      isWhole: field === 'wholeNumber',
      from: before?.date,
      to: after?.date,
    });
    const diagnostic = relatedTo(found, other.holding, 'date');
    return [
      {
        kind: 'contradictory',
        holding,
        other: other.holding,
        diagnostic,
        believed: { date: undefined },
      },
    ];
  });
}
