/** Dates as readers write them. */
import type { Strings } from './strings/index.ts';

/** EDTF's signs for a date that is approximate, uncertain, or both. */
const DOUBT: Record<string, (date: string, words: Strings['dates']) => string> = {
  '~': (date, words) => words.about(date),
  '?': (date, words) => words.uncertain(date),
  '%': (date, words) => words.uncertain(words.about(date)),
};

/** `2023-03-10` → `2023年3月10日` or `10 March 2023`, `2022-03~` → `约2022年3月`. */
export function readableDate(date: string, { dates: words }: Pick<Strings, 'dates'>): string {
  const sign = DOUBT[date.slice(-1)];
  const [year = 0, month, day] = machineDate(date).split('-').map(Number);
  const known =
    month === undefined
      ? words.year(year)
      : day === undefined
        ? words.month(year, month)
        : words.day(year, month, day);
  return sign ? sign(known, words) : known;
}

/** The part of an EDTF date that `<time datetime>` accepts. */
export function machineDate(date: string): string {
  return date.replace(/[~?%]$/, '');
}
