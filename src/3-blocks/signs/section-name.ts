/** Signs that a few words are the name of a section. */

import { tellsHappening } from './happening.ts';
import { toSimplified } from './simplified.ts';

/** What sections are called: 学会动态, 业界要闻, 科普工作, 基层风采, 通知公告 */
const sectionName =
  /(?:类|动态|要闻|工作|信息|专栏|专题|专版|之窗|园地|风采|速递|速览|天地|纵横|聚焦|论坛|交流|建设|建家|教育|公告|简讯|快讯|资讯|动向|服务|活动|科普|学术|党建|人物|视点|观察|荟萃|集锦|News|Updates?|Notices|Events)$/iu;

/** No section's name is longer, in Han characters. */
const longest = 10;

/** The line sounds like the name of a section. */
export const isSectionName = (words: string) =>
  words.length <= longest && sectionName.test(toSimplified(words)) && !tellsHappening(words);
