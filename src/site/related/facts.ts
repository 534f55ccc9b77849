/** What a text says that another about the same event must not contradict: days, ordinals, names. */
import { numberValue } from '../../2-lines/numbers.ts';

const numeral = '\\d{1,3}|[一二三四五六七八九十百]{1,5}';
/** 3月8日, 3月8-10日, 三月八日: the days that begin and end it. */
const dayPattern = new RegExp(
  `(${numeral})月(${numeral})(?:[日号]?(?:[-–—~～至到]|──)(${numeral}))?[日号]`,
  'gu',
);
/** 第十二届, 第2期, with what follows: the twelfth congress is not the second phase. */
const ordinalPattern = new RegExp(`第(${numeral})(届|次|期|季|批|讲|轮|站|场|号|回)(.{0,2})`, 'gu');
/** 2023年, 2022年度 */
const yearPattern = /(?:19|20)\d\d(?=年)/gu;

/** Full-width digits as ASCII, and no white space. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');

/** Days in the order named: `3-8`. */
export function daysIn(text: string): string[] {
  return [...plain(text).matchAll(dayPattern)].flatMap(([, month = '', from = '', to]) =>
    (to ? [from, to] : [from]).map((day) => `${numberValue(month)}-${numberValue(day)}`),
  );
}

/** For each counted thing the numbers that it has: `届年会` → 12. */
export function ordinalsIn(text: string): Map<string, Set<string>> {
  const ordinals = new Map<string, Set<string>>();
  for (const [, number = '', unit = '', thing = ''] of plain(text).matchAll(ordinalPattern)) {
    const key = unit + thing;
    ordinals.set(key, (ordinals.get(key) ?? new Set()).add(String(numberValue(number))));
  }
  return ordinals;
}

export function yearsIn(text: string): Set<string> {
  return new Set(plain(text).match(yearPattern));
}

/** A headline with its numbers taken out, and the numbers. */
export function numbersIn(headline: string): { words: string; numbers: string } {
  const pattern = /\d+|[一二三四五六七八九十百]+(?=[届次期季批讲轮站场号回年月日])/gu;
  const text = plain(headline);
  const numbers = [...text.matchAll(pattern)].map(([digits]) => numberValue(digits));
  return { words: text.replace(pattern, '#'), numbers: numbers.join(' ') };
}
