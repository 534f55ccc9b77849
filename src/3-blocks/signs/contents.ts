/** Signs of the printed table of contents. */

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
