import { diagnose } from '../../diagnostics.ts';
import { gapsBetween, isCollected } from '../gaps.ts';
import { type Check, type Holding, placeOf, relatedTo, yearOf } from '../holding.ts';

const wholeNumberOf = ({ facts }: Holding) => facts.wholeNumber;

/** Between two numbers of one year the number says itself what is missing. */
const isNumbered = (before: Holding, after: Holding) =>
  before.facts.number !== undefined &&
  after.facts.number !== undefined &&
  yearOf(before) === yearOf(after);

/** What numbers cannot show: issues missing at the turn of a year, or where only whole numbers are printed. */
export const wholeNumberGaps: Check = (holdings) => {
  if (!isCollected(holdings.flatMap((holding) => wholeNumberOf(holding) ?? []))) return [];
  return gapsBetween(holdings, wholeNumberOf)
    .filter(({ before, after }) => !isNumbered(before, after))
    .map(({ from, to, before, after }) => {
      const place = placeOf(after, 'wholeNumber');
      const found = diagnose('whole-number-missing', after.file, place, { from, to });
      const diagnostic = relatedTo(found, before, 'wholeNumber');
      const missing = { field: 'wholeNumber', from, to } as const;
      return { kind: 'missing', holding: after, other: before, missing, diagnostic };
    });
};
