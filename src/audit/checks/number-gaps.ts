import { diagnose } from '../../diagnostics.ts';
import { groupBy } from '../../group-by.ts';
import { gapsBetween, isCollected } from '../gaps.ts';
import { type Check, type Holding, placeOf, relatedTo, yearOf } from '../holding.ts';

const numberOf = ({ facts }: Holding) => facts.number;

/** 第5期 and 第7期 of a year that is collected, but no 第6期. */
export const numberGaps: Check = (holdings) =>
  [...groupBy(holdings, yearOf)].flatMap(([year, ofYear]) => {
    if (!isCollected(ofYear.flatMap((holding) => numberOf(holding) ?? []))) return [];
    return gapsBetween(ofYear, numberOf).map(({ from, to, before, after }) => {
      const place = placeOf(after, 'number');
      const found = diagnose('number-missing', after.file, place, { from, to, year });
      const diagnostic = relatedTo(found, before, 'number');
      const missing = { field: 'number', from, to } as const;
      return { kind: 'missing', holding: after, other: before, missing, diagnostic };
    });
  });
