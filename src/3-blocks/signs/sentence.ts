/** Signs of running prose: where sentences end and how paragraphs open. */

import { toSimplified } from '../../2-lines/simplified.ts';

/** `……作出贡献。` `……是否可行？”` `（倒角除外）。` — a sentence ends here. */
const sentenceEnd = /[。．！？!?…][”’"'』」）)》]*$/u;
/** An English sentence: `…was held in Geneva.` but not `Rock Mech.` alone. */
const latinSentenceEnd = /(?:\p{Script=Han}|[a-z)\]”"%]|\s\d+)\.[”"')]*$/u;
/** `……还差一点胆量。（普外科 郑海涛）` — an aside after the end of a sentence. */
const asideAfterSentence = /[。！？!?][”’"'』」]?\s*[（(][^（()）]{1,40}[）)]$/u;
/** `（摘自《本草辨疑》第二辑）` — a line in parentheses is complete. */
const aside = /^[（(][^（()）]{2,60}[）)]$/u;
/** `……三点要求：` `主要包括；` — more follows, but the line may well stop here. */
const clauseEnd = /[：:；;][”’"』」]?$/u;
/** `……指导群团工作实践，` — the sentence goes on. */
const comma = /[，、,][”’"』」]?$/u;

/** Whatever one of these endings may close with; all other lines stop in the middle of a sentence. */
const lastSigns = new Set('。．！？!?….”’"\'』」）)》：:；;，、,');

export type Ending = 'sentence' | 'clause' | 'comma' | 'open';

/** How a line of text ends. */
export function endingOf(line: string): Ending {
  const text = line.replace(/[*_]{1,3}$/u, '');
  // The patterns read a line from its beginning; most lines can be told by their last character.
  if (!lastSigns.has(text.at(-1) ?? '')) return 'open';
  if (sentenceEnd.test(text) || latinSentenceEnd.test(text)) return 'sentence';
  if (asideAfterSentence.test(text.slice(-60)) || aside.test(text)) return 'sentence';
  if (clauseEnd.test(text)) return 'clause';
  return comma.test(text) ? 'comma' : 'open';
}

/** A line stops so where a column, a page or a blank line broke it. */
export const stopsMidSentence = (line: string): boolean =>
  ['open', 'comma'].includes(endingOf(line));

/** A full stop between a small letter and a capital one ends a sentence, but for `Vol. VIII` and `Dr. Pell`. */
const latinStop =
  /(?<=[a-z]{2})(?<!\b(?:Vol|Nos|Dr|Mr|Mrs|Ms|Prof|St|Mt|Ft|Capt|Cdr|Col|Gen|Sgt|Lt|Rev|Hon|Jr|Sr|vs|cf|etc|Dept|Univ|Assoc|Inst|Soc|Bull))\. [A-Z]/u;

/** A sentence ends inside the text and another begins: `……召开。会议由……` */
export function holdsSentenceEnd(text: string): boolean {
  return (
    /[。；][”’』」）)]?\s*[^\s”’』」）)]/u.test(text) ||
    latinStop.test(text) ||
    /\p{Script=Han}\.\p{Script=Han}/u.test(text)
  );
}

const bracketPairs = ['（）', '()', '《》', '“”', '「」', '『』', '‘’', '【】', '〔〕'] as const;

/** How many brackets of one kind a text closes without opening, and opens without closing. */
function unmatched(text: string, [open, close]: string): { closed: number; opened: number } {
  let opened = 0;
  let closed = 0;
  for (const character of text) {
    if (character === open) opened++;
    else if (character === close && opened > 0) opened--;
    else if (character === close) closed++;
  }
  return { closed, opened };
}

/** The text leaves a bracket or quotation mark open, so the next line belongs to it. */
export function leavesBracketOpen(text: string): boolean {
  return bracketPairs.some(
    (pair) => text.includes(pair.charAt(0)) && unmatched(text, pair).opened > 0,
  );
}

/** The text closes a bracket or quotation mark that it did not open; an apostrophe is none. */
export function closesBracket(text: string): boolean {
  return bracketPairs.some(
    (pair) => pair !== '‘’' && text.includes(pair.charAt(1)) && unmatched(text, pair).closed > 0,
  );
}

/** How news opens: `近日，` `日前，` `3月8日，` `5月中旬，` `2023年3月3日上午，` `为贯彻落实……` `本报讯` */
const newsOpening =
  /^(?:近日|日前|近期|今天|昨日|上周|本周|上月|本月|当天|今年|去年|近年来|目前|连日来|(?:\d{4}\s*年\s*)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日|[上中下]旬)|本报讯|编者按|根据|按照|记者从|据|为(?:了|进一步|深入|贯彻|落实|学习|推动|充分|全面|切实|加强|促进|持续|做好|更好|规范|保障|提升|提高|解决|回应|方便|引导|鼓励|丰富|庆祝|纪念|帮助|响应|营造|弘扬|培育|培养|激发|打造|搭建|普及|迎接|确保|有效|增强|展示|助力|让|期))/u;

/** How a person's words are told: `郭鲁钢指出，` `会议强调，` `专家们表示：` */
const telling =
  /^[^，。、；：,;:]{2,16}(?:指出|表示|强调|认为|要求|介绍|提出|说|称|希望|建议)[，,：:]/u;

/** `问：` `答：` `记者：` `Q:` — an interview goes on. */
const dialogue = /^(?:问|答|记者|主持人|Q|A)\s*[:：]\s*\S/u;

/** How a story goes on: `会上，` `会议对照……` `下一步，` `截至6月底，` `同时，` */
const goingOn =
  /^(?:会上|会议(?:还|听取|审议|传达|总结|回顾|部署|研究|对照|期间|由|就|对)|会后|会前|会间|活动中|活动现场|活动期间|活动结束|活动还|随后|同时|此外|另外|下一步|截至|目前|期间|其间|最后|其中|与此同时|今后|接下来|调研中|座谈会上|座谈中|交流中|培训期间|仪式上|论坛上)/u;

/** The text opens by telling what somebody said. */
export function opensBySaying(text: string): boolean {
  const opening = toSimplified(text.slice(0, 24));
  return telling.test(opening) || goingOn.test(opening) || dialogue.test(opening);
}

/** No headline that tells somebody's words is longer, in UTF-16 units. */
const longestWords = 30;

/** `捐赠者说：测绘箱该回到它来的地方`: words that end no sentence, on a line of their own, are a headline's. */
export const headsWithWords = (text: string) =>
  text.length <= longestWords &&
  /^[^，。；,;:：]+[：:][^，。；,;:：]+$/u.test(text) &&
  endingOf(text) === 'open';

/** `On March 10, …` `Last week, …` `In the afternoon …` */
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const latinOpening = new RegExp(
  `^(?:(?:On|In|At|From|During) (?:${months}|${days}|\\d|the (?:morning|afternoon|evening|first|second|past|last|meantime)\\b)|(?:Last|This|Earlier this) (?:week|month|year|spring|summer|autumn|winter|${days})\\b|According to )`,
  'u',
);

/** `近日，` `日前，` `3 月 2 日，` `5月中旬，` — how stories open, and not only paragraphs. */
const storyOpening =
  /^(?:近日|日前|近期|连日来|本报讯|[\d\s年]{0,8}(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日|[上中下]旬))/u;

/** The text opens as the first sentence of a story does. */
export function opensStory(text: string): boolean {
  return storyOpening.test(toSimplified(text.slice(0, 24))) || latinOpening.test(text);
}

/** `11月22日起临时停水通知` — short and without a pause: a headline that names a date. */
const announces = /^(?!近日|日前|近期|本报讯)[^，。；：！？,;:]{1,30}$/u;

/** The text opens as the first paragraph of a news item does. */
export function opensLikeNews(text: string): boolean {
  if (text.length < 12 || announces.test(text)) return false;
  return latinOpening.test(text) || newsOpening.test(toSimplified(text.slice(0, 20)));
}

/** How many clauses commas part a text into. */
export function clausesOf(text: string): number {
  return text.split(/[，；,;](?!\d)/u).length;
}
