import { diagnose } from '../../diagnostics.ts';
import { groupBy } from '../../group-by.ts';
import { type Check, type Finding, type Holding, placeOf, relatedTo, yearOf } from '../holding.ts';

interface Span {
  year: number;
  first: Holding;
  last: Holding;
}

const whole = ({ facts }: Holding) => facts.wholeNumber ?? 0;

/** Whole numbers count on through the years: a year begins above where the year before it ended. */
export const wholeNumberOrder: Check = (holdings) => {
  const counted = holdings.filter(({ facts }) => facts.wholeNumber !== undefined);
  const years = [...groupBy(counted, yearOf)]
    .flatMap(([year, issues]) => (year === undefined ? [] : [spanOf(year, issues)]))
    .sort((one, other) => one.year - other.year);
  return years.flatMap(({ year, first }, index): Finding[] => {
    const before = years[index - 1];
    if (!before || whole(first) > whole(before.last)) return [];
    const found = diagnose('whole-number-goes-back', first.file, placeOf(first, 'wholeNumber'), {
      year,
      whole: whole(first),
      yearBefore: before.year,
      wholeBefore: whole(before.last),
    });
    const diagnostic = relatedTo(found, before.last, 'wholeNumber');
    return [{ kind: 'contradictory', holding: first, other: before.last, diagnostic }];
  });
};

function spanOf(year: number, issues: Holding[]): Span {
  const inOrder = issues.toSorted((one, other) => whole(one) - whole(other));
  return { year, first: inOrder[0] as Holding, last: inOrder.at(-1) as Holding };
}
