/** Reads the name of an issue as readers type it, and finds the issues that it may mean. */
import type { IssuePlace } from './jumps.ts';
import { fitsName } from './named-places.ts';
import { fold } from './terms.ts';

/** What was typed of an issue; at least one of year, number, whole number and date is there. */
export interface TypedIssue {
  /** What stands before, folded: the publication, part of its title, or what it is for short; may be empty. */
  publication: string;
  year?: number;
  number?: number;
  wholeNumber?: number;
  /** The start of an EDTF date: `2023-03`, `2023-03-10`. */
  date?: string;
}

/** Longer than any publication's title with number and date. */
const MOST_CHARACTERS = 60;

const NUMERALS = '〇一二三四五六七八九';
const NUMERAL = /[〇○零一二三四五六七八九十]+(?=[年月日期号])/gu;

/** `总第60期`, `（总60）` */
const WHOLE_NUMBER = /^(?<publication>.*?)总第?(?<wholeNumber>\d{1,5})期?$/u;
/** `2023年第7期`, `2023年7期`, `第7期`, `2023 第7号`, `2023年第2卷第7期` */
const NUMBER =
  /^(?<publication>.*?)(?:(?<year>\d{4})年?)?(?:第?\d{1,3}卷)?(?:第(?<ordinal>\d{1,4})[期号]?|(?<=年|^|\D)(?<plain>\d{1,4})期)$/u;
/** `2023-03-10`, `2023年3月10日`, `2023/3`, `2023.3.10` */
const DATE =
  /^(?<publication>.*?)(?<year>\d{4})(?:[-/.年])(?<month>\d{1,2})(?:[-/.月](?<day>\d{1,2})日?|月)?$/u;
/** `20230310` */
const COMPACT_DATE = /^(?<publication>\D*)(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u;
/** `2023年` */
const YEAR = /^(?<publication>.*?)(?<year>\d{4})年$/u;

/** Undefined where the text does not name an issue. */
export function readTypedIssue(text: string): TypedIssue | undefined {
  if (text.length > MOST_CHARACTERS) return;
  const typed = text
    .normalize('NFKC')
    .replace(/[\s()"“”《》]/gu, '')
    .replace(NUMERAL, numeralValue);
  for (const pattern of [WHOLE_NUMBER, DATE, COMPACT_DATE, NUMBER, YEAR]) {
    const groups = pattern.exec(typed)?.groups;
    if (groups) return typedOf(groups);
  }
  return;
}

function typedOf(groups: Record<string, string | undefined>): TypedIssue {
  const { year, month, day, wholeNumber } = groups;
  const number = groups.ordinal ?? groups.plain;
  const two = (part: string) => part.padStart(2, '0');
  return {
    publication: fold(groups.publication ?? '').terms,
    ...(wholeNumber !== undefined && { wholeNumber: Number(wholeNumber) }),
    ...(number !== undefined && { number: Number(number) }),
    ...(month !== undefined && {
      date: [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-'),
    }),
    ...(year !== undefined && month === undefined && { year: Number(year) }),
  };
}

/** `二〇二三` → `2023`, `十` → `10`, `二十一` → `21` */
function numeralValue(numeral: string): string {
  const digits = (text: string) =>
    [...text.replace(/[○零]/gu, '〇')].map((sign) => NUMERALS.indexOf(sign)).join('');
  const [tens, units, ...more] = numeral.split('十');
  if (units === undefined || more.length > 0) return digits(numeral);
  return String(Number(digits(tens || '一')) * 10 + Number(digits(units) || 0));
}

/** The issues that are meant, in the order given. */
export function issuesMeant(typed: TypedIssue, issues: readonly IssuePlace[]): IssuePlace[] {
  return issues.filter(
    (issue) =>
      fitsName(issue.publication, typed.publication) &&
      (typed.number === undefined || issue.number === typed.number) &&
      (typed.wholeNumber === undefined || issue.wholeNumber === typed.wholeNumber) &&
      (typed.date === undefined || (issue.date ?? '').startsWith(typed.date)) &&
      (typed.year === undefined || yearOf(issue) === typed.year),
  );
}

function yearOf({ year, date }: IssuePlace): number | undefined {
  return year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
}
