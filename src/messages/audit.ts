/** The part of the catalogue of messages that the audit of an archive needs. */
import type { Entries, Message } from './message.ts';

/** Number and whole number of an issue, and of one that is believed. */
interface Contradiction {
  number: number;
  whole: number;
  expected: number;
  witness: { number: number; whole: number };
  /** So many issues of the year, among all that have both, bear the witness out. */
  agreeing: number;
  total: number;
}

interface DateOutOfOrder {
  date: string;
  /** The number of the issue whose date it contradicts, and whether that is its whole number. */
  other: number;
  isWhole: boolean;
  from: string | undefined;
  to: string | undefined;
}

interface Missing {
  from: number;
  to: number;
  year?: number | undefined;
}

function dateBetween({ from, to }: DateOutOfOrder): Message {
  if (from === undefined) return { en: `a date up to ${to}`, zh: `不晚于 ${to}` };
  if (to === undefined) return { en: `a date from ${from}`, zh: `不早于 ${from}` };
  return { en: `a date from ${from} to ${to}`, zh: `在 ${from} 与 ${to} 之间` };
}

/** Each message, with what it needs to know. */
export const auditMessages = {
  'year-contradicts-date': (year: string, date: string, expected: string, agreeing: number) => ({
    severity: 'warning',
    en: `the year of the number is ${year}, but the issue is dated ${date}; expected ${expected}, in which ${agreeing} issues have both. Check the masthead, or supply the year in a sidecar`,
    zh: `期号所属年份为 ${year}，而日期为 ${date}；应为 ${expected} 年，该年有 ${agreeing} 期两者一致。请核对报头，或用附注文件更正年份`,
  }),
  'date-contradicts-year': (year: string, date: string, expected: string, agreeing: number) => ({
    severity: 'warning',
    en: `the issue is dated ${date}, but its number is one of ${year}; expected a date in ${expected}${agreeing > 0 ? `, in which ${agreeing} issues have both` : ', or another year'}. Check the masthead, or supply the date in a sidecar`,
    zh: `日期为 ${date}，而期号属 ${year} 年；日期应在 ${expected} 年${agreeing > 0 ? `，该年有 ${agreeing} 期两者一致` : '，或年份有误'}。请核对报头，或用附注文件更正日期`,
  }),
  'whole-number-contradicts': (found: Contradiction) => ({
    severity: 'warning',
    en: `number ${found.number} has whole number ${found.whole}; expected ${found.expected}, since number ${found.witness.number} has ${found.witness.whole} (so in ${found.agreeing} of ${found.total} issues of the year). Check the masthead, or supply wholeNumber in a sidecar`,
    zh: `第${found.number}期印作总第${found.whole}期；应为总第${found.expected}期，因第${found.witness.number}期是总第${found.witness.whole}期（本年 ${found.total} 期中 ${found.agreeing} 期如此）。请核对报头，或用附注文件更正总期号`,
  }),
  'number-contradicts': (found: Contradiction) => ({
    severity: 'warning',
    en: `whole number ${found.whole} has number ${found.number}; expected ${found.expected}, since whole number ${found.witness.whole} has ${found.witness.number} (so in ${found.agreeing} of ${found.total} issues of the year). Check the masthead, or supply number in a sidecar`,
    zh: `总第${found.whole}期印作第${found.number}期；应为第${found.expected}期，因总第${found.witness.whole}期是第${found.witness.number}期（本年 ${found.total} 期中 ${found.agreeing} 期如此）。请核对报头，或用附注文件更正期号`,
  }),
  'date-out-of-order': (found: DateOutOfOrder) => ({
    severity: 'warning',
    en: `the date ${found.date} goes against the numbers, compare ${found.isWhole ? 'whole number' : 'number'} ${found.other}; expected ${dateBetween(found).en}. Check date and number, or supply them in a sidecar`,
    zh: `日期 ${found.date} 与期号先后不合（参看${found.isWhole ? '总' : ''}第${found.other}期）；应${dateBetween(found).zh}。请核对日期与期号，或用附注文件更正`,
  }),
  'whole-number-goes-back': (found: {
    year: number;
    whole: number;
    yearBefore: number;
    wholeBefore: number;
  }) => ({
    severity: 'warning',
    en: `the whole numbers of ${found.year} begin with ${found.whole}, but those of ${found.yearBefore} go up to ${found.wholeBefore}; expected more than ${found.wholeBefore}. Check both mastheads`,
    zh: `${found.year} 年从总第${found.whole}期起，而 ${found.yearBefore} 年已到总第${found.wholeBefore}期；应大于 ${found.wholeBefore}。请核对两期报头`,
  }),
  'issue-repeated': (words: Message, other: string) => ({
    severity: 'warning',
    en: `${words.en} is that of ${other} too; expected each issue to have its own. Remove one of the two, or correct one in a sidecar`,
    zh: `${words.zh}与 ${other} 重复；各期应不相同。请移走其一，或用附注文件更正`,
  }),
  'number-missing': ({ from, to, year }: Missing) => ({
    severity: 'warning',
    en: `${from === to ? `number ${from}` : `numbers ${from}–${to}`}${year === undefined ? '' : ` of ${year}`} ${from === to ? 'is' : 'are'} missing before this issue. Add the bulletin${from === to ? '' : 's'}, or check the numbers on both sides`,
    zh: `${year === undefined ? '' : `${year} 年`}第${from === to ? from : `${from}–${to}`}期缺。请补入，或核对前后两期的期号`,
  }),
  'whole-number-missing': ({ from, to }: Missing) => ({
    severity: 'warning',
    en: `whole number${from === to ? ` ${from} is` : `s ${from}–${to} are`} missing before this issue. Add the bulletin${from === to ? '' : 's'}, or check the whole numbers on both sides`,
    zh: `总第${from === to ? from : `${from}–${to}`}期缺。请补入，或核对前后两期的总期号`,
  }),
} satisfies Entries;
