/** Signs of a masthead: numbers of issues, dates, and the words that publications are named with. */
import { numberValue } from '../../2-lines/numbers.ts';
import { looksLikePublication } from '../../2-lines/publication.ts';
import { toSimplified } from '../../2-lines/simplified.ts';

const digits = '[0-9０-９]{1,5}|[〇零○一二三四五六七八九十百千]{1,7}';
const year = '[12][0-9]{3}|[１２][０-９]{3}|(?:一九|二[〇零○])[〇零○一二三四五六七八九]{2}';

/** 第7期, or 第7号; but 第1号洪水 tells of something else. */
const unit = '(?:期|[号號](?!\\p{Script=Han}))';

/** `〔2024〕6号`: numbered as official papers are, without 第; `〔2024〕6` where the line says nothing else. */
const paperNumber = (year: string, number: string) =>
  `[〔［[（(]\\s*${year}\\s*[〕］\\]）)]\\s*${number}\\s*${unit}|^[〔［[]\\s*${year}\\s*[〕］\\]]\\s*${number}$`;

/** `2023 年 第 7 期` `2023年第7期` `〔2021〕第12期` `2023年 · 第 7 号` `〔2024〕6号` */
export const yearOfIssue = new RegExp(
  `[〔[［（(]?\\s*(${year})\\s*(?:年度?)?\\s*[〕\\]］）)·•・]?\\s*第\\s*(?:${digits})\\s*${unit}|${paperNumber(`(${year})`, `(?:${digits})`)}`,
  'u',
);
/** `第 7 期` `第七期` `第七号` `〔2024〕6号` but not the 第…期 of 总第 60 期 */
export const issueNumber = new RegExp(
  `(?<![总總])第\\s*(${digits})\\s*${unit}|${paperNumber(`(?:${year})`, `(${digits})`)}`,
  'u',
);
/** `总第 60 期` `(总第60期)` `总60期` `總第60期` */
export const wholeNumber = new RegExp(
  `[总總]\\s*(?:期?第)?\\s*(${digits})\\s*[期号]|[总總]期(?:号|数|號|數)\\s*[:：]?\\s*(${digits})|(?:Total|Whole)\\s*(?:No\\.?|Number)\\s*([0-9]{1,5})`,
  'iu',
);
/** `2022年8月1日—8月7日` — what an issue reports on, not when it came out. */
export const dateRange = new RegExp(
  `(?:${year})\\s*年\\s*(?:${digits})\\s*月\\s*(?:${digits})\\s*日?\\s*[-—–~～至到]+\\s*(?:(?:${year})\\s*年)?\\s*(?:(?:${digits})\\s*月)?\\s*(?:${digits})\\s*日`,
  'u',
);
/** `（11.9—11.15）` `(1月1日—7日)`: the days that an issue tells of, in parentheses, without a year. */
export const daysToldOf =
  /[（(]\s*\d{1,2}\s*[.月/]\s*\d{1,2}\s*日?\s*[-—–~～至到]+\s*(?:\d{1,2}\s*[.月/]\s*)?\d{1,2}\s*日?\s*[）)]/u;
/** `第12卷` `Vol. 12` */
export const volume = new RegExp(`第\\s*(${digits})\\s*卷|Vol(?:ume|\\.)?\\s*([0-9]{1,4})`, 'iu');
/** `Volume 12, Number 4 | Issue 88`: beside a number, the issue counts all; in `Issue 4 (No. 88)` the number does. */
export const latinWholeNumber =
  /(?:No\.?|Number)\s*[0-9]{1,4}\b.{0,12}\bIssue\s*([0-9]{1,5})|\bIssue\s*[0-9]{1,4}\s*[（(]\s*(?:No\.?|Number)\s*([0-9]{1,5})\s*[）)]/iu;
/** `No. 7` `Issue 7` */
export const latinNumber = /(?:No\.?|Number|Issue)\s*([0-9]{1,4})/iu;

/** `2023 年 3 月 10 日` `二〇二三年三月十日` `2023年3月` */
export const hanDate = new RegExp(
  `(${year})\\s*年\\s*(${digits})\\s*月(?!号)(?:\\s*(${digits})\\s*[日号])?`,
  'u',
);
/** `中華民國112年7月15日` `民国112年7月` — years count from 1912. */
const republicDate = new RegExp(
  `(?:中华)?民国\\s*(${digits})\\s*年\\s*(${digits})\\s*月(?:\\s*(${digits})\\s*[日号])?`,
  'u',
);
/** `2023-03-10` `2023.3.10` `2023/3/10` */
export const digitDate = /([12][0-9]{3})\s*[-./]\s*([01]?[0-9])\s*[-./]\s*([0-3]?[0-9])(?![0-9])/u;
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const shortMonths = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
/** `March 10, 2023` `10 March 2023` `March 2023` */
export const latinDate = new RegExp(
  `(?:([0-3]?[0-9])\\s+)?(${months}|${shortMonths})\\.?\\s+(?:([0-3]?[0-9])(?:st|nd|rd|th)?,?\\s+)?([12][0-9]{3})`,
  'iu',
);

/** `2024年7月号`: the month that an issue is named by, where no other date is printed. */
const monthOfIssue = new RegExp(`(${year})\\s*年\\s*(${digits})\\s*月号`, 'u');

const dateForms = [republicDate, hanDate, digitDate, latinDate, monthOfIssue];

/** `7月16日出版` in a masthead that prints its year elsewhere, but not `7月10日—16日`. */
export const dayOfIssue = new RegExp(
  `(?<![-—–~～至到年\\d〇零○一二三四五六七八九十]\\s*)(${digits})\\s*月\\s*(${digits})\\s*[日号](?!\\s*[-—–~～至到])\\s*(?:出版|出刊|印发|发行|编印)?`,
  'u',
);

/** `2024年第2期（3月）`: the month beside the number, where the year stands with it. */
export const monthBesideNumber = new RegExp(
  `第\\s*(?:${digits})\\s*${unit}\\s*[（(]\\s*(${digits})\\s*月[号刊份]?\\s*[）)]`,
  'u',
);

/** The first date in a text as ISO 8601, a month where no day is printed. */
export function dateIn(text: string): { date: string; start: number; end: number } | undefined {
  for (const form of dateForms) {
    const found = form.exec(toSimplified(text));
    if (!found) continue;
    const date =
      form === latinDate ? latinDateOf(found) : dateOf(yearOf(form, found[1]), found[2], found[3]);
    if (date) return { date, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** Year 1 of the Republic is 1912. */
const yearOf = (form: RegExp, year: string | undefined) =>
  form === republicDate && year ? String(numberValue(year) + 1911) : year;

function latinDateOf(found: RegExpExecArray): string | undefined {
  const names = months.split('|').map((name) => name.slice(0, 3).toLowerCase());
  const month = names.indexOf((found[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return dateOf(found[4], String(month), found[1] ?? found[3]);
}

/** A date of three parts as printed, in ISO 8601; nothing where there is no such day. */
export function dateOf(year?: string, month?: string, day?: string): string | undefined {
  const [y, m, d] = [year, month, day].map((part) => (part ? numberValue(part) : undefined));
  if (!y || !m || m > 12 || (d !== undefined && (d < 1 || d > 31))) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return d === undefined ? `${y}-${two(m)}` : `${y}-${two(m)}-${two(d)}`;
}

/** `科普一周｜科技周开幕；大篷车进山……`: the title of a post, with what the issue tells behind it. */
export function headsPost(text: string): boolean {
  const [title, ...rest] = text.split(/\s*[|｜丨∣]\s*/u);
  return rest.length > 0 && looksLikePublication(title ?? '');
}

/** `甲主管`: who is above the publisher, `乙主办`. */
export const supervisorLabel = /^主管(?:单位)?\s*[:：]|\s*主管$/u;

/** `主办：甲` `编辑出版：甲` `發行所：甲` `甲编` `甲 主办` `甲编印` `甲出品` `出品：甲` `Issued by X`, but not `信息摘编` */
export const publisherLabel =
  /^(?:(?:主办|编印|编辑|编发|印发|出版|发行|发布|出刊|承办|编制|编写)(?:单位|所|者|机构|部门)|编辑出版|(?:编制|出品)(?:单位|方)?(?=\s*[:：])|主办|编印|编发|印发|出版|发行(?!人)|出刊|Publisher|(?:Published|Issued|Produced|Prepared|Compiled|Edited) by)\s*[:：]?\s*|\s*(?:联合)?(?:主办|编印|编发|印发|编辑出版|出版|发行|(?<!信息|新闻|权威)发布|主编|合编|合办|出品|编)$/iu;

/** `Newsletter of the Institution of Dock Engineers` says whose it is, and may be all its title. */
export const newsletterOf =
  /^(?:The )?(?:\p{L}+ )?(?:Newsletter|Bulletin|News|Journal|Magazine|Gazette|Circular|Quarterly|Monthly|Weekly|Review|Record|Newspaper|Organ) of /iu;
