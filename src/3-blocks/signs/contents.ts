/** Signs of the printed table of contents. */

import { toSimplified } from '../../2-lines/simplified.ts';

/** `目录提要` `本期要目` `目 录` `【本期导读】` `In this issue` */
const title =
  /^(?:[本今]期|本[号刊])?(?:内容|目录提要|目次|目录|要目|导读|看点|提要|内容提要|主要内容|要闻导读|内容导读|目录索引|In this issue|Table of contents|Contents)[:：]?$/iu;

/** No heading of the contents is longer, in UTF-16 units. */
const longestTitle = 60;
/** `CONTENTS 目录` `目 录 / Contents`: the same in two languages. */
const twofold = [
  /^(?<first>[\p{Script=Latin}\s]+?)\s*[|｜/／·•]?\s*(?<second>\p{Script=Han}[\p{Script=Han}\s]*)$/u,
  /^(?<first>\p{Script=Han}[\p{Script=Han}\s]*?)\s*[|｜/／·•]?\s*(?<second>[\p{Script=Latin}\s]+)$/u,
];

/** The words are the heading of a table of contents. */
export function isContentsTitle(words: string): boolean {
  if (words.length > longestTitle) return false;
  const two = twofold.map((form) => form.exec(words)?.groups).find(Boolean);
  return two ? Object.values(two).every(isTitle) : isTitle(words);
}

function isTitle(words: string): boolean {
  return title.test(toSimplified(words).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''));
}

const digits = '[0-9０-９]{1,3}';
const hanDigits = '[〇一二三四五六七八九十]{1,3}';
/** 3, 3-4, P3, 3页, 第三版 */
const page = `(?:第\\s*(?:${digits}|${hanDigits})\\s*[页頁版]|(?:P\\.?\\s?)?${digits}(?:\\s*[-–—~～]\\s*(?:P\\.?\\s?)?${digits})?\\s*[页頁版]?)`;
const inBrackets = `[（([［〔/]?${page}[）)\\]］〕]?`;
/** Dots or strokes, close or apart: `……` `. . . .` `────` */
const leader = '(?:\\s*[.·‧∙⋅…‥⋯．・。•_＿—–－─━~～-]){2,}\\s*';
/** `……………3` `…… 三` `.......... 12` ` . 3` `  (3)` `……　第三頁` ` ／ P9` — a leader or page number after an entry. */
const pageReference = new RegExp(
  [
    `${leader}${inBrackets}$`,
    `(?<!\\s)(?:\\s{2,}|[\\t\\u3000])${inBrackets}$`,
    // 教材（第3版） is an edition, 实验室（P3） a class
    `[（(]第?\\s*${digits}(?:\\s*[-–—~～]\\s*${digits})?\\s*[页頁][）)]$`,
    `(?<!\\s)\\s*[／/|｜]\\s*(?:第\\s*(?:${digits}|${hanDigits})\\s*[页頁版]|P\\.?\\s?\\d{1,3})$`,
    `\\s[／/|｜]\\s+${digits}$`,
    `(?<!\\s)\\s*[→➔➜]\\s*${page}$`,
    `(?<!\\s)\\s*[.·‧∙⋅…‥⋯．・_]{2,}\\s*[（(]?${hanDigits}[）)]?$`,
    `\\s[.·．・_]\\s+${digits}$`,
    '(?<=[\\p{L}%％”’》」』」）)？！?!])[（(]\\d{1,3}[）)]$',
    '(?<=\\p{Script=Latin}[?!”’]?)\\s[（(]\\d{1,3}[）)]$',
    '(?<!\\s)\\s*[.·‧∙⋅…‥⋯．・_]{3,}$',
  ].join('|'),
  'u',
);

/** No entry is longer, in UTF-16 units. */
const longestEntry = 300;

/** Where the leader and page number of a contents entry begin, or the text's length. */
export function entryLength(text: string): number {
  return text.length > longestEntry
    ? text.length
    : (pageReference.exec(text)?.index ?? text.length);
}

/** `P2　秘书长谈改革` `第3页 …` `04版｜…` — the page stands before the entry. */
const pageBefore =
  /^[【[（(]?(?:P\.?\s?(?<p>\d{1,3})|第?\s*(?<page>\d{1,3})\s*[页頁版])[】\]）)]?(?:\s+|\s*[|｜:：/／·•.…—-]+\s*)(?=\S)/iu;

/** The page number that opens a contents entry, and where the entry itself begins. */
export function pageBeforeEntry(text: string): { page: number; length: number } | undefined {
  const found = pageBefore.exec(text);
  return found
    ? { page: Number(found.groups?.p ?? found.groups?.page), length: found[0].length }
    : undefined;
}
