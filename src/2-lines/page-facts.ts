/**
 * What a web page prints of a story besides its words: when it was put there, how often it was read. A line of
 * nothing else is furniture below a headline, but may date the issue in a masthead; one that names the source too, `发布时间：2023-09-28　来源：甲　浏览次数：31`, is a credit.
 */
import type { Line } from './lines.ts';

/** Labels that only a page has. */
const counted =
  '(?:[发發][布佈表]|更新|[录錄]入|[刊登][发發登出载載])(?:[时時][间間]|日期)|(?:[点點][击擊]|[浏瀏][览覽]|[阅閱][读讀]|[访訪][问問])(?:次?[数數]|量|率)?|人[气氣]|字[号號体體]|(?:Posted|Published|Updated|Uploaded)(?: on)?|(?:Page ?)?(?:Views|Hits|Reads)';
/** The label of a fact, those that announcements have as well included. */
export const pageFact = `(?:${counted}|[时時][间間]|日期|字[数數]|Date)`;
const months = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}';
/** A day, an hour or a number, with nothing told in it. */
const said = `(?:[\\d年月日时時分次人：:.,，/\\s-]|${months}){1,40}?`;
const between = '[\\s|｜；;，,/·]+';
/** `作者：乙` among the facts. */
const maker = `(?:(?:作者|[记記]者|通[讯訊][员員]|(?:[责責]任)?[编編][辑輯]|[审審]核|[摄攝]影)\\s*[:：]\\s*[\\p{Script=Han}·、]{2,16}${between})?`;
/** Facts, with who made the story among them, up to what stands behind them. */
export const pageFacts = `(?:${maker}${pageFact}\\s*[:：]\\s*${said}${between})+${maker}`;

/** `……浏览次数：31`, but not `阅读：一座城市的晚课` */
const holdsFact = new RegExp(`(?:${counted})\\s*[:：]\\s*\\d`, 'iu');
/** The text prints one of the facts that only a page has. */
export const holdsPageFact = (text: string): boolean => holdsFact.test(text);

const onlyFacts = new RegExp(
  `^(?:${maker}${pageFact}\\s*[:：]\\s*${said}(?:${between}|$))+$`,
  'iu',
);
const mayOnlyBePages = new RegExp(`(?:${counted})\\s*[:：]`, 'iu');
/** No line of facts is longer, in UTF-16 units. */
const longest = 120;

/** `发布时间：2023-09-28　浏览次数：312`, but not `时间：9月28日` of an announcement. */
const saysPageFacts = (text: string): boolean =>
  text.length <= longest && mayOnlyBePages.test(text) && onlyFacts.test(text);

/** Fewer may be said of the page as a whole. */
const leastStories = 2;
const sentence = /[，。；！？,.;!?]/u;

/** Lines of nothing but such facts, right above the text of a story. */
export function factsOfStories(printed: readonly Line[]): Line[] {
  const found = printed.filter(
    ({ text }, at) => saysPageFacts(text) && sentence.test(printed[at + 1]?.text ?? ''),
  );
  return found.length >= leastStories ? found : [];
}
