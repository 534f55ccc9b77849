import { diagnose, type Message } from '../../diagnostics.ts';
import {
  type Check,
  type Finding,
  type Holding,
  isDay,
  placeOf,
  relatedTo,
  yearOf,
} from '../holding.ts';

type Repeatable = 'number' | 'wholeNumber' | 'date';

/** What no two issues of a publication share; the number starts again with each year. */
const identities: Record<Repeatable, (holding: Holding) => string | undefined> = {
  number: ({ facts, ...holding }) =>
    facts.number === undefined
      ? undefined
      : `${yearOf({ facts, ...holding })} ${facts.volume} ${facts.number}`,
  wholeNumber: ({ facts }) => facts.wholeNumber?.toString(),
  date: ({ facts }) => (isDay(facts.date) ? facts.date : undefined),
};

const named: Record<Repeatable, (facts: Holding['facts']) => Message> = {
  number: ({ number }) => ({ en: `number ${number}`, zh: `第${number}期` }),
  wholeNumber: ({ wholeNumber }) => ({
    en: `whole number ${wholeNumber}`,
    zh: `总第${wholeNumber}期`,
  }),
  date: ({ date }) => ({ en: `the date ${date}`, zh: `日期 ${date}` }),
};

/** Two issues with the same number, whole number or day: one is a copy, or misprinted. */
export const repeats: Check = (holdings) => {
  const first = new Map<string, Holding>();
  return holdings.flatMap((holding): Finding[] => {
    const repeated = (Object.keys(identities) as Repeatable[]).flatMap((field) => {
      const identity = identities[field](holding);
      if (identity === undefined) return [];
      const key = `${field} ${identity}`;
      const other = first.get(key);
      if (!other) first.set(key, holding);
      return other ? [{ field, other }] : [];
    });
    // One copy is one finding, though all of its numbers are the same.
    const [found] = repeated;
    if (!found) return [];
    const { field, other } = found;
    const words = named[field](holding.facts);
    const place = placeOf(holding, field);
    const told = diagnose('issue-repeated', holding.file, place, words, other.file);
    return [{ kind: 'repeated', holding, other, diagnostic: relatedTo(told, other, field) }];
  });
};
