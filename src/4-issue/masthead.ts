/**
 * Reads a masthead: numbers and dates are found by their form wherever they stand, and what is
 * left between them is the title and the publisher. So one line or four make no difference.
 */

import { closeDigits, halfWidthDigits, numberValue } from '../2-lines/numbers.ts';
import { type Passage, readPassage } from '../2-lines/passage.ts';
import { isKindOfPublication, looksLikePublication } from '../2-lines/publication.ts';
import { toSimplified } from '../2-lines/simplified.ts';
import { colophonLabel } from '../3-blocks/signs/colophon.ts';
import {
  dateIn,
  dateOf,
  dateRange,
  dayOfIssue,
  daysToldOf,
  issueNumber,
  latinNumber,
  latinWholeNumber,
  monthBesideNumber,
  newsletterOf,
  publisherLabel,
  supervisorLabel,
  volume,
  wholeNumber,
  yearOfIssue,
} from '../3-blocks/signs/masthead.ts';
import { looksLikeOrganization } from '../3-blocks/signs/organization.ts';
import { namesSender } from '../3-blocks/signs/senders.ts';
import type { IssueMetadata } from './issue.ts';
import { withoutLooseBrackets } from './loose-brackets.ts';

/** No line of a masthead is longer, in UTF-16 units. */
const longest = 400;

/** What a masthead's lines say of the issue. */
export function readMasthead(source: string, lines: readonly Passage[]): IssueMetadata {
  const metadata: IssueMetadata = {};
  const printed = lettersLast(lines.map((line) => saidOn(source, line)))
    .map((line) => readNumbers(line, metadata))
    .map((parts) => parts.filter((part) => !isSupervised(part)));
  const words = printed.flat();
  addDayOfIssue(source, lines, metadata);
  const at = titleAt(words);
  const others = words.filter((_, index) => index !== at);
  const title = words[at];
  const publisher =
    others.find(isLabelled) ?? publishersIn(printed, title) ?? others.findLast(mayPublish);
  if (title) metadata.publication = closeUp(prefixOf(words, at, publisher) + title);
  if (publisher) metadata.publisher = withoutLabel(publisher);
  return metadata;
}

/** A line of the masthead as it is read, its digits plain and close. */
const saidOn = (source: string, line: Passage) =>
  closeDigits(halfWidthDigits(readPassage(source, line).slice(0, longest)));

/** The head of a letter says again, in other letters, what the masthead below it says. */
const lettersLast = (lines: readonly string[]) => [
  ...lines.filter((line) => !letterHead.test(line) && !titleLabel.test(line)),
  ...lines.filter((line) => titleLabel.test(line)),
];

/** `县委办公室　　县政府办公室　　2024年5月6日`: who stand side by side on a line publish together. */
function publishersIn(
  printed: readonly (readonly string[])[],
  title: string | undefined,
): string | undefined {
  const named = printed.map((parts) =>
    parts.filter((part) => part !== title && namesPublisher(part)),
  );
  return named.findLast((parts) => parts.length > 0)?.join(' ');
}

/** `University Marketing and Communications`: no ending that is known, but part of an institution. */
const latinPart =
  /^(?=.*\b(?:and|of|for|&)\s)(?:University|Institute|College|Academy|School|Hospital|Library|Museum|Society|Council)(?:\s[\p{L}&,’'-]+){2,7}$/iu;

/** Nothing but a department's name, which elsewhere would be too little to go by: 县医院宣传科. */
const mayPublish = (words: string) =>
  !looksLikePublication(words) && (namesSender(words) || latinPart.test(words));

/** `Members' Newsletter` `Quarterly Bulletin`: what kind of publication it is, and for whom. */
const latinKind =
  /^(?:(?:(?:The|Our|An?|Official|Quarterly|Monthly|Weekly|Annual|Internal|Staff|Members?|Alumni|News|e-?)|\p{L}+(?:[’']s?))\s)*(?:e-)?(?:Newsletter|Bulletin|News|Gazette|Digest|Journal|Magazine|Review)$/iu;
/** `The High Water`: no part of an institution is called so. */
const withArticle = /^The(?: \p{Lu}[\p{L}’'-]*){1,4}$/u;
/** `THE HIGH WATER`: a name in capitals. */
const inCapitals = /^[^\p{Ll}\p{Script=Han}]*\p{Lu}{2}[^\p{Ll}\p{Script=Han}]*$/u;

/** `THE HIGH WATER` between who publishes it and `Members' Newsletter`, which says what it is: the line above. */
function namedAbove(words: readonly string[], kind: number): number | undefined {
  const above = words[kind - 1] ?? '';
  const named = inCapitals.test(above) || withArticle.test(above);
  const isName = named && !namesPublisher(above) && !looksLikePublication(above);
  const others = words.filter((_, at) => at !== kind && at !== kind - 1);
  const isKind = latinKind.test(words[kind] ?? '') && !inCapitals.test(words[kind] ?? '');
  return isKind && isName && others.some(namesPublisher) ? kind - 1 : undefined;
}

function titleAt(words: readonly string[]): number {
  const named = words.findIndex(looksLikePublication);
  if (named >= 0) return namedAbove(words, named) ?? named;
  const kind = words.findIndex(isKindOfPublication);
  if (kind >= 0) return kind;
  // MUSEUM WEEKLY below 文博一周 says the same once more.
  const isHan = (part: string) => /\p{Script=Han}/u.test(part);
  const translated = words.some((part) => isHan(part) && !namesPublisher(part));
  const other = words.findIndex((part) => !namesPublisher(part) && (isHan(part) || !translated));
  return other >= 0 ? other : words.findIndex((part) => newsletterOf.test(part));
}

/** 工作简报, 信息快报: so many are called that, that the line above is part of the title. */
const generic = /^(?:工作|信息|情况|活动)?(?:简报|快报|动态|通讯|通报|信息|简讯|专报)$/u;

/** `企业科协` above `工作简报`, when the masthead names its publisher elsewhere. */
function prefixOf(words: readonly string[], at: number, publisher: string | undefined): string {
  const above = words[at - 1];
  const title = toSimplified(words[at] ?? '').replace(/\s+/gu, '');
  // 华岳重工集团 above 信息快报, 华岳重工集团党群工作部编 below: the line above says who publishes.
  return above && !publisher?.startsWith(above) && generic.test(title) ? above : '';
}

/** `甲学会编` and `主办：甲学会` without what only says that 甲学会 is the publisher. */
function withoutLabel(words: string): string {
  const label = newsletterOf.exec(words) ?? publisherLabel.exec(toSimplified(words));
  if (!label) return words;
  return (words.slice(0, label.index) + words.slice(label.index + label[0].length))
    .trim()
    .replace(/^the /u, '');
}

const isLabelled = (words: string) => !['', words].includes(withoutLabel(words));
const isSupervised = (words: string) => supervisorLabel.test(toSimplified(words));
/** `Office of Research, Northfield University`: a part, and what it is a part of. */
const isInstitution = (words: string) =>
  looksLikeOrganization(words) ||
  (/^\p{Script=Latin}/u.test(words) && words.split(/,\s+/u).every(looksLikeOrganization));

const namesPublisher = (words: string) => isLabelled(words) || isInstitution(words);

/** `科  协  动  态`: a line of single characters is one title, however far they stand apart. */
const spacedOut = /^\s*\p{Script=Han}(?:\s+\p{Script=Han})+\s*$/u;

/** `Vol. VIII` beside a number counts years, not issues. */
const romanVolume = /Vol(?:ume|\.)?\s*[IVXLC]{1,6}\b,?/u;

const firstGroup = (found: RegExpExecArray | null) =>
  found?.slice(1).find((group) => group !== undefined);

/** Takes numbers and dates out of a line and returns the words between them. */
function readNumbers(text: string, metadata: IssueMetadata): string[] {
  let rest = spacedOut.test(text) ? text.replace(/\s+/gu, '') : text;
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(rest);
    if (!found) return undefined;
    rest = `${rest.slice(0, found.index)}\n${rest.slice(found.index + found[0].length)}`;
    return firstGroup(found);
  };
  const year = yearOfIssue.exec(rest)?.slice(1).find(Boolean);
  if (year) metadata.year ??= numberValue(year);
  setNumber('wholeNumber', firstGroup(latinWholeNumber.exec(rest)) ?? take(wholeNumber));
  setNumber('number', take(issueNumber));
  setNumber('volume', take(volume));
  setNumber('number', take(latinNumber));
  rest = rest.replace(romanVolume, '\n');
  rest = rest.replace(dateRange, '\n').replace(daysToldOf, '\n');
  // 民國113年1月11日（2024.01.11）: said in both calendars, and no word of it is a title.
  for (let dated = dateIn(rest); dated; dated = dateIn(rest)) {
    // A day says more than a month: 2023年10月号 …… 2023年10月20日
    if (dated.date.length > (metadata.date?.length ?? 0)) metadata.date = dated.date;
    metadata.year ??= Number(dated.date.slice(0, 4));
    rest = `${rest.slice(0, dated.start)}\n${rest.slice(dated.end)}`;
  }
  return wordsOf(rest.replace(dayOfIssue, '\n'));

  function setNumber(field: 'wholeNumber' | 'number' | 'volume', digits?: string) {
    if (digits) metadata[field] ??= numberValue(digits);
  }
}

/** `2023年第28期` above `7月16日出版`, or `2023年第2期（3月）`: the year stands with the number. */
function addDayOfIssue(source: string, lines: readonly Passage[], metadata: IssueMetadata) {
  if (metadata.date || !metadata.year) return;
  for (const line of lines) {
    const text = toSimplified(saidOn(source, line));
    const found = dayOfIssue.exec(text) ?? monthBesideNumber.exec(text);
    const date = found && dateOf(`${metadata.year}`, found[1], found[2]);
    if (date) {
      metadata.date = date;
      return;
    }
  }
}

const notice =
  /内部资料|内部刊物|注意保存|请勿外传|准印证|本期共\s*\d+\s*[篇页版]|内部发行|內部資料|^(?:星期|周)[一二三四五六日]$/u;

/** `主题：工会周讯` in the head of a letter. */
const titleLabel = /^(?:主题|主題|标题|標題|主旨|Subject)\s*[:：]\s*/iu;
/** `发件人：……` `To: all staff`: who wrote the letter, and to whom. */
const letterHead = /^(?:发件人|收件人|抄送|寄件者|收件者|寄件人|From|To|Cc|Reply-To)\s*[:：]/iu;
/** `原创 秘书处 甲学会` in the head of a post: who wrote it, and whose account it is. */
const accountOf = /^原创\s+(?:\S+\s+)?(?=\S+$)/u;

/** Words between numbers; brackets that held a number, years and punctuation are no words. */
function wordsOf(rest: string): string[] {
  return rest
    .replace(/(?:出版|出刊|印发|发行|编印)?日期\s*[:：]/gu, '\n')
    .split(/\n|\s{2,}|\t|[|｜]/u)
    .map((part) => part.trim().replace(accountOf, ''))
    .map((part) => part.replace(titleLabel, ''))
    .flatMap((part) => splitAtOrganization(part.trim()))
    .map((part) => part.replace(/\s*[12]\d{3}\s*年度?$/u, ''))
    .map(withoutLooseBrackets)
    .filter((part) => part.length > 1 && !/^[\d\s年度期第总]+$/u.test(part))
    .filter((part) => !notice.test(part) && (isLabelled(part) || !colophonLabel(part)));
}

/** `科协每周动态 北京市科协办公室` — a single space parts title and publisher when both are whole. */
function splitAtOrganization(part: string): string[] {
  const [head = '', ...tail] = part.split(/\s+/u);
  const rest = tail.join(' ');
  if (tail.length === 0 || !/\p{Script=Han}/u.test(part)) return [part];
  // 党委办公室 校长办公室 主办: the label stands for both.
  if (looksLikeOrganization(head) && !looksLikePublication(head) && isLabelled(rest)) return [part];
  const whole = (words: string) =>
    looksLikePublication(words) || namesPublisher(words) || isSupervised(words);
  return head.length > 2 && whole(head) && whole(rest) ? [head, rest] : [part];
}

/** `科 协 每 周 动 态` is 科协每周动态 set with spaces. */
function closeUp(title: string): string {
  return /^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(title) ? title.replace(/\s+/gu, '') : title;
}
