/** The heading of a printed table of contents. */
import { toSimplified } from '../simplified.ts';

/** `目录提要` `本期要目` `目 录` `【本期导读】` `In this issue` `Inside this edition` */
const title =
  /^(?:(?:[本今]期|本[号刊])?(?:内容|目录提要|目次|目录|要目|导读|看点|提要|内容提要|主要内容|要闻导读|内容导读|目录索引)|(?:Inside|In|What[’']?s (?:in|inside)) this (?:(?:week|month)[’']?s )?(?:issue|edition|number|bulletin|newsletter)|What[’']?s inside|Table of contents|Contents)[:：]?$/iu;
/** `本周看点` `要闻速览` `Headlines` `This week’s highlights`: a section may be called so as well. */
const mayBeTitle =
  /^(?:(?:[本今][期周月旬季日]|一周|每周)?(?:内容|目录|要目|看点|导读|提要|摘要|要闻|头条|热点|亮点|焦点|(?:要闻|新闻|内容)?(?:速览|一览|提要|摘要|导览))|(?:(?:This|The) (?:week|month|quarter|issue)(?:[’']?s)? )?(?:(?:top|main|our|key) )?(?:headlines|highlights|stories)|(?:The )?(?:week|month) at a glance|At a glance|Inside|Index|In brief|This (?:week|month|issue))[:：]?$/iu;

/** No heading of the contents is longer, in UTF-16 units. */
const longestTitle = 60;
/** `CONTENTS 目录` `目 录 / Contents`: the same in two languages. */
const twofold = [
  /^(?<first>[\p{Script=Latin}\s]+?)\s*[|｜/／·•]?\s*(?<second>\p{Script=Han}[\p{Script=Han}\s]*)$/u,
  /^(?<first>\p{Script=Han}[\p{Script=Han}\s]*?)\s*[|｜/／·•]?\s*(?<second>[\p{Script=Latin}\s]+)$/u,
];

/** The words are the heading of a table of contents. */
export const isContentsTitle = (words: string): boolean => isCalled(words, title);

/** The words may be the heading of a table of contents, where the lines below them are its entries. */
export const mayHeadContents = (words: string): boolean => isCalled(words, mayBeTitle);

function isCalled(words: string, form: RegExp): boolean {
  if (words.length > longestTitle) return false;
  const says = (part: string) =>
    form.test(toSimplified(part).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''));
  const two = twofold.map((each) => each.exec(words)?.groups).find(Boolean);
  return two ? Object.values(two).every(says) : says(words);
}
