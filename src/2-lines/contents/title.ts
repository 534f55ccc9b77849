/** The heading of a printed table of contents. */
import { toSimplified } from '../simplified.ts';

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
