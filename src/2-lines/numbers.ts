/** Numbers before a text, as the outline of a bulletin sets them: 一、 （一） 1. (1) ① */
import { bars } from './bars.ts';

export type NumberStyle =
  | 'part'
  | 'han'
  | 'han-parenthesis'
  | 'arabic'
  | 'decimal'
  | 'arabic-parenthesis'
  | 'bracketed'
  | 'circled';

/** How a line opens with a number; the number is the first group that took part. */
export const numberStyles: readonly (readonly [NumberStyle, RegExp])[] = [
  // 第一部分　防汛气象服务
  ['part', /^第([一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|单元|板块|篇|辑)[\s、：:]+/u],
  // 一、学会动态
  ['han', /^([一二三四五六七八九十]{1,3}|[壹贰貳叁參肆伍陆陸柒捌玖拾]{1,2})[、.．]\s*/u],
  // （一）召开年会
  ['han-parenthesis', /^[（(]([一二三四五六七八九十]{1,3})[）)]、?\s*/u],
  // 1. 召开年会 2．2023年大赛开幕, but not 2.5 亿元; Markdown may escape the point: 1\. 召开年会
  // 6．6项课题获资助, but not 2．5亿元: a full-width point is seldom that of a decimal number
  [
    'arabic',
    /^([\d０-９]{1,2})(?:\\?\.(?!\d(?!\d{3}\s*年))|．(?![\d０-９]+\s*(?:[亿億万萬倍%％米吨噸元]|公里|公斤|个百分点|個百分點))|、)\s*/u,
  ],
  // (1) 召开年会, 1）召开年会
  ['arabic-parenthesis', /^[（(]?([\d０-９]{1,2})[）)]、?\s*/u],
  // 01　召开年会, 12\t召开年会, 02 6月用电量创新高, but not a table's row: 12\t30人
  [
    'arabic',
    /^(0\d|\d{1,2}(?=[\u3000\t]))[\u3000\t ]+(?=\p{L}|[“《「]|(?<=^0\d[\u3000\t ]+)\d+\p{Script=Han}[^\u3000\t]+$)/u,
  ],
  // 01｜要闻, 2 | 通知, but not a table's row: 1 | 王甲 | 三等
  ['arabic', new RegExp(`^(\\d{1,2})\\s*[${bars}]\\s*(?=\\p{L}|[“《「])(?!.*[${bars}])`, 'u')],
  // 1️⃣ 召开年会
  ['arabic', /^(\d)\ufe0f?\u20e3\s*/u],
  // [1] 召开年会 【2】召开年会
  ['bracketed', /^(?:[[［](\d{1,2})[\]］]|【(\d{1,2})】)(?:\s+(?=\S)|(?=[^\s\d]))/u],
  // ① 召开年会 ⑴召开年会 ⒈召开年会
  ['circled', /^([①-⑳⑴-⒛])\s*/u],
];

const hanDigits = '〇一二三四五六七八九';
const formalDigits = '零壹贰叁肆伍陆柒捌玖拾零壹貳參肆伍陸柒捌玖拾';
const plainDigits = '〇一二三四五六七八九十';

/** Reads 7, ７, 七, 十二, 二十五, 〇 or ③ as a number. */
export function numberValue(digits: string): number {
  const plain = digits
    .normalize('NFKC')
    .replace(/[().]/gu, '')
    .replaceAll('○', '〇')
    .replace(
      /[零壹贰貳叁參肆伍陆陸柒捌玖拾]/gu,
      (digit) => plainDigits[formalDigits.indexOf(digit) % plainDigits.length] ?? digit,
    );
  if (/^\d+$/u.test(plain)) return Number(plain);
  if (!/[十百千]/u.test(plain)) {
    return Number([...plain].map((digit) => hanDigits.indexOf(digit)).join(''));
  }
  // 二百三十五 = 2 × 100 + 3 × 10 + 5; a power of ten without a digit before it counts once.
  let sum = 0;
  let digit = 0;
  for (const character of plain) {
    const power = { 十: 10, 百: 100, 千: 1000 }[character];
    if (power === undefined) digit = Math.max(0, hanDigits.indexOf(character));
    else {
      sum += (digit || 1) * power;
      digit = 0;
    }
  }
  return sum + digit;
}

const fullWidthDigit = /[０-９]/gu;
const offset = '０'.charCodeAt(0) - '0'.charCodeAt(0);

/** `２０２３年` as `2023年`, each digit in its place: signs read either. */
export const halfWidthDigits = (text: string): string =>
  text.replace(fullWidthDigit, (digit) => String.fromCharCode(digit.charCodeAt(0) - offset));

const digit = '[\\d〇零○一二三四五六七八九十]';
/** `2 0 2 4` `二 〇 二 四`: each digit apart from the next. */
const digitsApart = new RegExp(`(?<!${digit})${digit}(?:\\s${digit})+(?!${digit})`, 'gu');
/** `20 24 年`: a year that is cut anywhere. */
const yearApart = /(?<!\d)[12](?:\s?\d){3}(?=\s*年)/gu;

/** `第 $4$ 期`: a program that reads pages may take a number for a formula. */
const formula = /\$\s*(\d{1,5})\s*\$/gu;

/** `2 0 2 4 年 第 1 2 期` as `2024 年 第 12 期`: numbers of a masthead that is set with spaces, or read so. */
export const closeDigits = (text: string): string =>
  [digitsApart, yearApart].reduce(
    (read, apart) => read.replace(apart, (number) => number.replace(/\s/gu, '')),
    text.replace(formula, '$1'),
  );
