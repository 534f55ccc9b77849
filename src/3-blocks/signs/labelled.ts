/** Signs of a line that states one fact under a label, in an announcement or a list of dates. */

import { toSimplified } from '../../2-lines/simplified.ts';
import { creditLine } from './credit.ts';

/** `日期：十月十二日` `地点：本会会所` `联系电话：……`, but not `宏泰阀门：三十年只做一只球阀` */
const labelled =
  /^(?:[\p{Script=Han}]{0,4}(?:时间|日期|地点|地址|费用|主题|对象|名额|人数|内容|形式|方式|截止|报名|热线|号码|查询|咨询|联系|联络|联系人|电话|网址|邮箱|主讲|主讲人|主持|主持人|备注|要求|单位|个人|条件|奖项|附件)(?:及\p{Script=Han}{2,4})?)\s*[:：]\s*\S/u;
/** `Venue: The Custom House, Saltby` */
const latinLabelled =
  /^(?:Dates?|Time|When|Where|Venue|Place|Location|Price|Cost|Fees?|Tickets|Contact|Registration|Deadline|Speakers?|Topic|Phone|Tel|E-?mail|Website|Enquiries)\s*:\s*\S/iu;
/** `会议要求：` opens a sentence that is told. */
const telling = /^\p{Script=Han}{2,5}要求\s*[:：]/u;

/** The line is a label and a fact: `地点：本会会所`; `发布时间：……　来源：甲` is a credit. */
export const isLabelled = (text: string) => {
  const simplified = toSimplified(text.slice(0, 24));
  const states =
    latinLabelled.test(simplified) || (labelled.test(simplified) && !telling.test(simplified));
  return states && !creditLine(text)?.labelled;
};
