/** Signs of a colophon: who edited and checked the issue, who gets it, how to reach them. */

import { bars } from '../../2-lines/bars.ts';
import { toSimplified } from '../../2-lines/simplified.ts';
import { creditLine } from './credit.ts';

const labels =
  '发行人|编辑委员会|编辑委员|编委会主任|编委会|编委|主题词|编辑部|编辑部主任|印刷日期|印制日期|印发日期|印刷|顾问|设计|承印|督印人|编辑|责任编辑|责编|主编|副主编|执行编辑|执行主编|总编|总编辑|社长|编审|审定|编发|采编|组稿|统稿|编写|编排|核发|审核|审稿|审签|复核|核稿|初审|终审|一审|二审|三审|编校|策划|督印|校对|校核|审校|译校|审读|签发人?|签批|监制|制作|排版|版式|美编|值班|报送范围|报送|主送|抄送|抄报|分送|发送|印送|发至|送至|报至|赠阅|(?:发送|印发|分送|抄送|呈送|分发|赠阅)(?:范围|对象)|报|送|发|呈报|呈送|主办|承办|编印|印发|印制|印数|电话|联系电话|联系人|联系我们|联系方式|传真|地址|邮编|邮箱|电子邮箱|信息报送邮箱|投稿邮箱|网址|公众号|Editor|Editors|Editor-in-chief|Reviewer|Reviewed by|Approved by|Proofreader|Edited by|Compiled by|Compiler|Layout|Design|Photographs?|Printed by|Distribution|To|Cc|(?:Copy|Copies|Sent|Distributed|Circulated) to|E-?mail|Tel';

const label = `(?:本期|责任|执行|特约|值班|文字|图文|图片|美术|新媒体|微信|内容|本版|栏目|技术|信息|(?:Hon(?:orary|\\.)?|Assistant|Deputy|Managing)\\s+)?(?:${labels.replaceAll(/(\p{Script=Han})(?=\p{Script=Han})/gu, '$1\\s*')})|[\\p{Script=Han}]{0,6}(?:邮箱|信箱|电话|热线|传真|地址|邮编|邮政编码|网址)`;
/** `编辑：张红波` `审　签 / 江白` `报：市委办公厅` `信息报送邮箱: x@y.cn` `编　辑：` */
const labelled = new RegExp(
  `^(?:[（(|]\\s*)?(?:\\*\\*|__)?(${label})(?:\\*\\*|__)?\\s*(?:[:：${bars}]|(?<=\\s)[/／](?=\\s))(?:\\*\\*|__)?\\s*`,
  'iu',
);
/** `【编辑】张红波` `[审核] 江白`: brackets for a colon; 【策划】 alone is a name, and a sentence behind it a story. */
const bracketed = new RegExp(
  `^[【〔[［](${label})[】〕\\]］]\\s*[:：]?\\s*(?=\\S)(?!.*[，。！？])`,
  'iu',
);
/** `（共印60份）` `共印 60 份` `印发 120 份` */
const copies =
  /^[（(]?\s*(?:共印|印发|本期印|印)\s*[0-9０-９〇一二三四五六七八九十百千]{1,6}\s*份\s*[）)]?$/u;
/** `北京市科协办公室 2023年3月10日印发` */
const issued = /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日\s*印(?:发|制)?$/u;
/** `编辑 江白` `本期责编　江白、秋水` — who did what, set with a space for a colon. */
const duty =
  '(?:本期|责任|执行|值班)?(?:编辑|审核|校对|责编|主编|编审|签发|审签|核发|核稿|审稿|复核|排版|统稿|监制|终审|初审|美编|审定|校核)';
const names = '[\\p{Script=Han}·]{2,4}(?:、[\\p{Script=Han}·]{2,4}){0,4}';
/** `编辑 江白  审核 秋水` — nothing but duties and names. */
const labelsAndNames = new RegExp(`^(?:${duty}\\s+${names}(?:\\s+|$)){1,4}$`, 'u');
/** `编辑/江白　审核/秋水`: a stroke for a colon, as in `文/江白`, beside another duty. */
const labelsAndStrokes = new RegExp(`^(?:${duty}\\s*[/／]\\s*${names}(?:\\s+|$)){2,4}$`, 'u');
/** `主编 江白　　编辑 秋水　　发送范围 各部室` — two of them, set apart, whatever stands behind. */
const labelsSetApart = new RegExp(`^(?:${duty}\\s${names}(?:\\s{2,}|\\u3000+|$)){2,}`, 'u');
/** `主　　编　江　白` `编　委　秋水　小　满` — set far apart, names may be set with a space as well. */
const labelsFarApart =
  /^(?:本期|责任|执行|值班|特约|美术|文字)?\s*(?:编\s*辑|审\s*核|校\s*对|责\s*编|主\s*编|副\s*主\s*编|编\s*审|编\s*委|签\s*发|审\s*签|排\s*版|统\s*稿|监\s*制|终\s*审|初\s*审|顾\s*问|总\s*编|社\s*长|美\s*编)(?:\s{2,}|\u3000)[\p{Script=Han}·]{1,4}(?:[、\s]+[\p{Script=Han}·]{1,4}){0,11}$/u;
/** `观测热线 0000-1234567　欢迎来稿` — where to call, without a colon. */
const telephone =
  /^\p{Script=Han}{0,6}(?:电话|热线|传真)\s*[0-9０-９][0-9０-９()（）－—-]{6,20}(?:\s|$)/u;
const rights =
  /^(?:版权所有|未经(?:许可|授权|同意|书面)|[（(]?(?:本刊|本报|本站)?内容[，,]?未经.{2,8}(?:不得|谢绝|禁止|请勿)|[（(]本期(?:完|结束)[）)]$|[-—–\s]*(?:END|完)[-—–\s]*$)|^本(?:刊|期|简报)?(?:为|系)?内部(?:资料|刊物|交流)|^内部(?:资料|刊物|交流)[\s，,·.。]*(?:注意保存|妥善保管|请勿外传|免费交流)?$/u;
/** `Published by the Port Authority` `© 2024 Moss Street Trust` */
const imprint =
  /^(?:(?:Published|Issued|Produced|Compiled|Printed|Edited|Designed|Typeset|Proofread|Distributed) by\s+\S[^.]{2,70}$|©|Copyright\b|All rights reserved)/u;
const address = /^(?:[\w.+-]+@[\w-]+\.[\w.]+|https?:\/\/\S+|www\.\S+)$/iu;

/** No label is longer, spaces included, in UTF-16 units. */
const longestLabel = 40;

/** Spaces set Han characters apart; in `Reviewed by` they part words. */
const marksOfLabel = new RegExp(
  `^[\\s${bars}]+|[:：${bars}/／（(*_【〔［】〕］\\[\\]]+|\\s+$|(?<=\\p{Script=Han})\\s+|\\s+(?=[:：${bars}/／*_】〕］\\]])`,
  'gu',
);

/** The label that opens a colophon line, as printed and with the length of label and colon. */
export function colophonLabel(text: string): { label: string; length: number } | undefined {
  const opening = toSimplified(text.slice(0, longestLabel));
  const found = labelled.exec(opening) ?? bracketed.exec(opening);
  return found?.[1]
    ? {
        label: text.slice(0, found[0].length).replace(marksOfLabel, ''),
        length: found[0].length,
      }
    : undefined;
}

/** `来稿请寄：` `本期统筹：` `Next issue:` — a label, whatever it says; a colophon alone makes it one of its own. */
const unknown = /^((?:\p{Script=Han}\s?){2,8}|\p{Lu}\p{Ll}+(?: \p{L}+){0,2})\s*[:：]\s*(?=\S)/u;

/** The label that opens a line of a colophon, be it known or not. */
export function anyLabel(text: string): { label: string; length: number } | undefined {
  const known = colophonLabel(text);
  if (known) return known;
  const found = /[。！？；]/u.test(text) ? undefined : unknown.exec(text);
  return found?.[1]
    ? { label: found[1].replace(/(?<=\p{Script=Han})\s+/gu, ''), length: found[0].length }
    : undefined;
}

/** Where further labels begin on the same line: `编辑：甲　审核：乙` `编辑：甲；审核：乙` */
export function furtherLabels(text: string): number[] {
  const starts: number[] = [];
  for (const { index, 0: gap } of text.matchAll(/[\s；;|｜]+/gu)) {
    const at = index + gap.length;
    if (colophonLabel(text.slice(at, at + longestLabel))) starts.push(at);
  }
  return starts;
}

const beforeLabel = /[\s；;，,|｜]+(?=(?:\p{Script=Han}\s?){2,8}\s*[:：])/u;
/** How to reach somebody, and when: announcements say it as well. */
const reaches = /(?:邮箱|信箱|电话|热线|传真|地址|邮编|邮政编码|网址|联系人|主办|承办)$/u;

/** `本期翻译：甲；审校：乙；投稿邮箱：……`: nothing but labels, one of them a colophon's own. */
function joinsLabels(text: string): boolean {
  const [first = '', ...others] = text.split(beforeLabel);
  const parts = [first, ...others];
  if (others.length === 0 || /[。！？]/u.test(text) || creditLine(first)?.labelled) return false;
  const isOwn = (part: string) => {
    const known = colophonLabel(part);
    return known !== undefined && !reaches.test(toSimplified(known.label));
  };
  return parts.every((part) => anyLabel(part)) && parts.some(isOwn);
}

/** The line says how many copies were printed, when, or where to write. */
export function isColophonNote(text: string): boolean {
  const simplified = toSimplified(text);
  return (
    copies.test(simplified) ||
    issued.test(simplified) ||
    rights.test(simplified) ||
    labelsAndNames.test(simplified) ||
    labelsAndStrokes.test(simplified) ||
    labelsSetApart.test(simplified) ||
    labelsFarApart.test(simplified) ||
    telephone.test(simplified) ||
    imprint.test(text) ||
    address.test(text) ||
    joinsLabels(text)
  );
}
