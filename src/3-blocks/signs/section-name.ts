/** Signs that a few words are the name of a section. */

import { displayWidth } from '../../2-lines/lines.ts';
import { toSimplified } from '../../2-lines/simplified.ts';
import { tellsHappening } from './happening.ts';

/** What sections are called: 学会动态, 业界要闻, 科普工作, 基层风采, 通知公告, 工作部署, 通知 but not 关于放假的通知 */
const sectionName =
  /(?:类|动态|传真|传递|采风|掠影|在线|窗口|之窗|之声|之友|之家|专递|纪实|课堂|讲堂|看台|广角|视窗|视野|连线|快递|巡礼|集萃|拾零|拾萃|随笔|史话|副刊|会务|预告|要闻|工作|信息|专栏|专题|专版|园地|风采|速递|速览|天地|纵横|聚焦|论坛|交流|建设|建家|教育|公告|简讯|快讯|资讯|动向|服务|活动|科普|学术|党建|人物|视点|观察|荟萃|集锦|部署|发布|News|Updates?|Notices|Events)$|^(?:通知|公示|启事|头条)$/iu;

/** No section's name is wider, in Han characters. */
const longest = 10;

/** No name in two languages is longer, in UTF-16 units. */
const longestBilingual = 60;
const latinName =
  "\\p{Lu}[\\p{L}'’-]*(?:[ &,/]+(?:\\p{Lu}[\\p{L}'’-]*|and|of|for|the|in|on|with))*";
const between = '\\s*[\\s|｜/／·•:：—–-]\\s*';
const bilingual = new RegExp(
  `^(?:([\\p{Script=Han}、·]{2,12})${between}${latinName}|${latinName}${between}([\\p{Script=Han}、·]{2,12}))$`,
  'u',
);

/** `典藏與研究 COLLECTIONS & RESEARCH`: a name that says the same in English is no longer for that. */
export function inOneLanguage(name: string): string {
  const found = name.length <= longestBilingual ? bilingual.exec(name) : undefined;
  return found?.[1] ?? found?.[2] ?? name;
}

/** The line sounds like the name of a section. */
export function isSectionName(words: string): boolean {
  const name = inOneLanguage(words);
  return (
    displayWidth(name) <= longest && sectionName.test(toSimplified(name)) && !tellsHappening(name)
  );
}
