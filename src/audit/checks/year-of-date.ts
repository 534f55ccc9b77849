import { diagnose } from '../../diagnostics.ts';
import { type Check, type Finding, type Holding, placeOf, relatedTo } from '../holding.ts';

/**
 * `2022年第7期` of `2023-03-10`: one of the two is wrong. The year in which more issues agree is
 * believed. The last number of a year may come out in the January after it.
 */
export const yearOfDate: Check = (holdings) => {
  const agreeing = new Map<number, Holding[]>();
  for (const holding of holdings) {
    const { year } = holding.facts;
    if (year === undefined || year !== dateYear(holding)) continue;
    agreeing.set(year, [...(agreeing.get(year) ?? []), holding]);
  }
  const among = (year: number) => agreeing.get(year) ?? [];
  return holdings.flatMap((holding): Finding[] => {
    const { year, date } = holding.facts;
    const dated = dateYear(holding);
    if (year === undefined || date === undefined || dated === undefined) return [];
    if (dated === year || isLastOfYear(holding, among(year))) return [];
    const yearIsOff = among(dated).length > among(year).length;
    const believedYear = yearIsOff ? dated : year;
    const field = yearIsOff ? 'year' : 'date';
    const witnesses = among(believedYear);
    const other = witnesses[0] ?? holding;
    const details = [`${year}`, date, `${believedYear}`, witnesses.length] as const;
    const rule = yearIsOff ? 'year-contradicts-date' : 'date-contradicts-year';
    const found = diagnose(rule, holding.file, placeOf(holding, field), ...details);
    const shown = relatedTo(found, other, other === holding ? otherOf(field) : field);
    const believed = yearIsOff ? { year: dated } : { date: undefined };
    return [{ kind: 'contradictory', holding, other, diagnostic: shown, believed }];
  });
};

const otherOf = (field: 'year' | 'date') => (field === 'year' ? 'date' : 'year');

const dateYear = ({ facts: { date } }: Holding) =>
  date === undefined ? undefined : Number(date.slice(0, 4));

function isLastOfYear({ facts }: Holding, ofYear: readonly Holding[]): boolean {
  const { year, number, date } = facts;
  if (year === undefined || !date?.startsWith(`${year + 1}-01`)) return false;
  return ofYear.every((other) => (other.facts.number ?? 0) < (number ?? Number.POSITIVE_INFINITY));
}
