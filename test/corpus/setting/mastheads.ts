import type { MadeUpIssue } from '../articles.ts';
import type { GoldMasthead } from '../gold.ts';
import { counted, dayOf, digitByDigit, fullWidth } from './digits.ts';

/** A masthead as printed, and what it says. */
export type Masthead = { lines: string[]; gold: GoldMasthead };
export type SetMasthead = (issue: MadeUpIssue) => Masthead;

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const all = (issue: MadeUpIssue): GoldMasthead => ({
  title: issue.publication,
  publisher: issue.publisher,
  year: issue.year,
  number: issue.number,
  total: issue.wholeNumber,
  date: issue.date,
});

const day = ({ date }: MadeUpIssue) => {
  const { year, month, day } = dayOf(date);
  return `${year}年${month}月${day}日`;
};

const spacedDay = (issue: MadeUpIssue) =>
  day(issue)
    .replace(/(\d+)(.)/g, '$1 $2 ')
    .trim();

const englishDay = ({ date }: MadeUpIssue) => {
  const { year, month, day } = dayOf(date);
  return `${months[month - 1]} ${day}, ${year}`;
};

/** `2023 年 第 7 期` and the whole number on lines of their own. */
export const fiveLines: SetMasthead = (issue) => ({
  lines: [
    issue.publication,
    `${issue.year} 年 第 ${issue.number} 期`,
    `(总第 ${issue.wholeNumber} 期)`,
    issue.publisher,
    spacedDay(issue),
  ],
  gold: all(issue),
});

/** `2023年第21期(总第74期)` on one line. */
export const oneNumberLine: SetMasthead = (issue) => ({
  lines: [
    issue.publication,
    `${issue.year}年第${issue.number}期(总第${issue.wholeNumber}期)`,
    issue.publisher,
    day(issue),
  ],
  gold: all(issue),
});

/** `〔2021〕第12期（总第345期）`, then publisher and date apart by spaces. */
export const bracketedYear: SetMasthead = (issue) => ({
  lines: [
    issue.publication,
    `〔${issue.year}〕第${issue.number}期（总第${issue.wholeNumber}期）`,
    `${issue.publisher}　　　　　　${day(issue)}`,
  ],
  gold: all(issue),
});

/** `XX学会编` and the date on the line under the numbers. */
export const compiledBy: SetMasthead = (issue) => ({
  lines: [
    issue.publication,
    `第 ${issue.number} 期（总第 ${issue.wholeNumber} 期）`,
    `${issue.publisher}编        ${day(issue)}`,
  ],
  gold: { ...all(issue), year: null },
});

/** Publisher and date on one line, the year in brackets, no whole number. */
export const publisherAndDate: SetMasthead = (issue) => ({
  lines: [issue.publication, `第${issue.number}期`, `${issue.publisher}    ${spacedDay(issue)}`],
  gold: { ...all(issue), year: null, total: null },
});

/** Numbered through the years: `总第345期` and nothing else. */
export const wholeNumberOnly: SetMasthead = (issue) => ({
  lines: [issue.publication, `总第${issue.wholeNumber}期`, issue.publisher, day(issue)],
  gold: { ...all(issue), year: null, number: null },
});

/** Everything on one line. */
export const oneLine: SetMasthead = (issue) => ({
  lines: [
    `${issue.publication}  ${issue.year}年第${issue.number}期（总第${issue.wholeNumber}期）  ${issue.publisher}  ${day(issue)}`,
  ],
  gold: all(issue),
});

/** `２０２３年第７期`. */
export const fullWidthDigits: SetMasthead = (issue) => {
  const { lines, gold } = oneNumberLine(issue);
  return { lines: [issue.publication, ...lines.slice(1).map(fullWidth)], gold };
};

/** `二〇二三年三月十日`. */
export const chineseDigits: SetMasthead = (issue) => {
  const { year, month, day } = dayOf(issue.date);
  return {
    lines: [
      issue.publication,
      `第${counted(issue.number)}期`,
      `（总第${counted(issue.wholeNumber)}期）`,
      issue.publisher,
      `${digitByDigit(year)}年${counted(month)}月${counted(day)}日`,
    ],
    gold: { ...all(issue), year: null },
  };
};

/** A notice of confidence above the name, as ministries print it; the publisher comes first. */
export const redHeading: SetMasthead = (issue) => ({
  lines: [
    '内部资料 注意保存',
    issue.publication,
    `第${issue.number}期`,
    `${issue.publisher}编印          ${day(issue)}`,
  ],
  gold: { ...all(issue), year: null, total: null },
});

export const traditionalMasthead: SetMasthead = (issue) => ({
  lines: [
    issue.publication,
    `${issue.year}年第${issue.number}期（總第${issue.wholeNumber}期）`,
    issue.publisher,
    day(issue),
  ],
  gold: all(issue),
});

/** `Vol. 3, No. 2` with an English date. */
export const volumeAndNumber: SetMasthead = (issue) => ({
  lines: [
    issue.publication,
    `Vol. ${issue.year - 2000}, No. ${issue.number}`,
    issue.publisher,
    englishDay(issue),
  ],
  gold: { ...all(issue), year: null, total: null },
});

/** A Chinese bulletin that counts in volumes: `Vol.12 No.3`. */
export const volumeAndChineseName: SetMasthead = (issue) => ({
  lines: [
    issue.publication,
    `Vol.${issue.year - 2000}  No.${issue.number}`,
    `${issue.publisher}  ${englishDay(issue)}`,
  ],
  gold: { ...all(issue), year: null, total: null },
});
