/**
 * Marks that set a line off without being part of what it says: Markdown's `##` and `**`,
 * bullets, numbers, brackets around a whole line. They are found one after the other from the
 * outside in; what is left is the core.
 */
import { emphasisAround, strongLeadOf } from './emphasis.ts';
import type { Span } from './lines.ts';
import { type NumberStyle, numberStyles, numberValue } from './numbers.ts';
import type { OutlineNumber } from './outline.ts';

export interface Marks {
  /** Level of a Markdown heading, 1–6. */
  heading?: number;
  /** The whole line is Markdown strong text: `**重点**`. */
  strong?: true;
  /** A Markdown list mark: `- `. */
  list?: true;
  /** A printer's bullet before the text, such as ■. */
  bullet?: string;
  /** The same at the end of the line too: ★ 学会动态 ★ */
  enclosed?: true;
  /** The opening bracket of a pair around the whole line, such as 【. */
  bracket?: string;
  /** A number before the text: 一、（一）1. (1) ① */
  number?: { style: NumberStyle; value: number };
}

export interface MarkedText {
  marks: Marks;
  /** Without Markdown's marks alone: what a paragraph says. */
  plain: Span;
  /** Without any marks: what a headline, a section line or a contents entry says. */
  core: Span;
}

const markdownHeading = /^(#{1,6})\s+/u;
/** `## 要闻 ##` but not `## 学习 C#` */
const markdownHeadingEnd = /(?:^|\s+)#+$/u;
/** `> 近日，……`, but not `> 5 毫米` or `>= 2` */
const markdownQuote = /^(?:>\s+)+(?=[^\s\d>=]|\d{1,4}\s*[年月.、])/u;
/** `……。<br>` `……。\`: the line ends here, as it does anyway. */
const hardBreak = /\s*(?:<br\s*\/?>\s*|(?<![\\])\\)$/iu;
const longestBreak = 12;
const markdownList = /^[-+*]\s+/u;
/** Arrows, blocks, geometric shapes, dingbats and emoji: whatever a printer sets before a line. */
const ornaments =
  '[\\u2190-\\u21ff\\u2580-\\u27bf\\u2b00-\\u2bff※•◦○・§¶†‡\\u{1f300}-\\u{1faff}]\\ufe0f?';
const bullet = new RegExp(`^(${ornaments})(?:${ornaments})*\\s*`, 'u');
/** `· 召开年会` `·召开年会` — a dash or bar is a bullet only with a space after it; `·2·` and `| 2` are folios, `| 王甲 | 三等 |` a table's row. */
const spacedBullet =
  /^(?:([·・•‧⁃．])(?:\s+|(?=[^\d\s·・•‧⁃．])(?!.*[·・•‧⁃．]$))|([–—－]|»|[≫›＞]{1,3}|》{1,3}|>{2,3}|[|｜│┃║]{1,3}|\/{2,3}|:{2,3})\s+(?!.*[|｜│┃║]|\d+$))/u;
const bulletAfter = new RegExp(`\\s*(?:${ornaments})+$`, 'u');
const ornamentsBefore = new RegExp(`^(?:\\s|${ornaments})+`, 'u');
const ornamentsAfter = new RegExp(`(?:\\s|${ornaments})+$`, 'u');

/** What stands between ornaments and white space: `教务处` of `◎教务处`; empty where there is nothing else. */
export function betweenOrnaments(text: string): Span {
  const start = ornamentsBefore.exec(text)?.[0].length ?? 0;
  const after = ornamentsAfter.exec(text)?.[0].length ?? 0;
  return { start, end: Math.max(start, text.length - after) };
}

const bracketPairs: Record<string, string> = {
  '【': '】',
  '〖': '〗',
  '[': ']',
  '［': '］',
  '〔': '〕',
  '〈': '〉',
  '＜': '＞',
  '<': '>',
  '﹝': '﹞',
  '{': '}',
  '｛': '｝',
};

/** Titles, asides and quotations stand in these as well: they set off what they hold when they are doubled, or it is short. */
const otherPairs: Record<string, string> = {
  '《': '》',
  '（': '）',
  '(': ')',
  '「': '」',
  '『': '』',
  '«': '»',
};
/** 「项目进展」 on a line of its own; 《科普》 and （完） may be much else. */
const shortName = /^\s*[\p{Script=Han}]{2,6}\s*$/u;

/** The bracket that closes what this one opens around a headline or a section's name. */
export const closingBracket = (opening: string): string | undefined => bracketPairs[opening];

/** Whatever sign a printer repeats at both ends of a line, but brackets, quotation marks and the stops of sentences. */
const fenceSign =
  /^((?![，。、；！？,.;!?"'])[^\p{L}\p{M}\p{N}\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}])\1*\s*(?=[^\s])/u;

/** Lines longer than this, in UTF-16 units, are prose: nothing sets them off at their end. */
const longestSetOff = 300;

/**
 * Finds the marks of one line; `offset` is where `text` stands in the source, `outline` its number in
 * the bulletin's outline and `isName` whether title marks set a name off, which a line cannot tell of itself.
 */
export function readMarks(
  text: string,
  offset: number,
  outline?: OutlineNumber,
  isName = false,
): MarkedText {
  const found = stripMarks(text, outline, isName);
  const whole = { start: 0, end: text.length };
  // Marks with nothing between them mark nothing: they are what the line says.
  const { marks, plain, core } =
    found.core.end > found.core.start ? found : { marks: {}, plain: whole, core: whole };
  return { marks, plain: shifted(plain, offset), core: shifted(core, offset) };
}

/** What one line says within its marks, and where in the line that begins. */
export function readCore(text: string): { words: string; start: number } {
  const { core } = readMarks(text, 0);
  return { words: text.slice(core.start, core.end), start: core.start };
}

function stripMarks(text: string, outline?: OutlineNumber, isName = false): MarkedText {
  const marks: Marks = {};
  const short = text.length <= longestSetOff;
  let start = 0;
  let end = text.length;
  const rest = () => text.slice(start, end);
  const takeLead = (pattern: RegExp) => {
    const found = pattern.exec(rest());
    if (found) start += found[0].length;
    return found;
  };
  const takeTail = (pattern: RegExp): number => {
    const found = short ? pattern.exec(rest()) : null;
    if (found) end -= found[0].length;
    return found?.[0].length ?? 0;
  };

  end -= hardBreak.exec(text.slice(-longestBreak))?.[0].length ?? 0;
  takeLead(markdownQuote);
  const heading = takeLead(markdownHeading);
  if (heading?.[1]) {
    marks.heading = heading[1].length;
    takeTail(markdownHeadingEnd);
  } else if (takeLead(markdownList)) marks.list = true;
  takeEmphasis();
  const plain = trimmed(text, start, end);

  const found = takeLead(bullet) ?? takeLead(spacedBullet);
  const sign = found?.[1] ?? found?.[2];
  if (sign) {
    marks.bullet = sign;
    if (takeTail(bulletAfter) > 0) marks.enclosed = true;
    takeEmphasis();
  }
  // ━━會務━━ ＊產學合作＊ ——会员之窗—— ·简讯· ＿＿通知＿＿
  const fence = short ? fenceSign.exec(rest()) : null;
  if (fence?.[1] && closesFence(rest().slice(fence[0].length), fence[1])) {
    marks.bullet = fence[1];
    marks.enclosed = true;
    start += fence[0].length;
    while (end > start && (text[end - 1] === fence[1] || /\s/u.test(text[end - 1] ?? ''))) end--;
  }
  takeNumber();
  const inBrackets = isName ? 1 : short ? bracketsAround(rest()) : 0;
  if (inBrackets > 0) {
    marks.bracket = text.slice(start, start + inBrackets);
    start += inBrackets;
    end -= inBrackets;
    takeEmphasis();
    if (!marks.number) takeNumber();
  }
  return { marks, plain, core: trimmed(text, start, end) };

  function takeEmphasis() {
    const found = short ? emphasisAround(rest()) : undefined;
    if (!found) return;
    if (found.isStrong) marks.strong = true;
    if (found.level) marks.heading ??= found.level;
    start += found.before;
    end -= found.after;
  }

  function takeNumber() {
    if (outline && start === 0) {
      start = outline.length;
      marks.number = { style: outline.style, value: outline.value };
      return;
    }
    const lead = strongLeadOf(rest());
    // **1.** 召开年会 as 1. 召开年会
    const words = lead ? `${lead.words} ${rest().slice(lead.length)}` : rest();
    for (const [style, pattern] of numberStyles) {
      const number = pattern.exec(words);
      const digits = number?.[1] ?? number?.[2];
      if (!number || !digits || (lead && number[0].trim() !== lead.words)) continue;
      start += lead ? lead.length : number[0].length;
      marks.number = { style, value: numberValue(digits) };
      // 1. **要闻** is as strong as **1. 要闻**
      takeEmphasis();
      return;
    }
  }
}

/** How many brackets stand around the whole of a text and set it off: one of 【要闻】, two of 《《 要闻 》》. */
function bracketsAround(text: string): number {
  const [run = ''] = /^([\p{Ps}\p{Pi}<])\1*/u.exec(text) ?? [];
  const open = text[0] ?? '';
  const close = bracketPairs[open] ?? otherPairs[open];
  if (!close || !text.endsWith(close.repeat(run.length))) return 0;
  const inner = text.slice(run.length, -run.length);
  // 【水务局】【教育局】: each in brackets of its own, which together set the line off.
  const [first = '', ...others] = inner.split(close).map((part) => part.trim());
  const apart = open in bracketPairs && others.every((part) => part.startsWith(open));
  if (others.length > 0 && !apart) return 0;
  const held = [first, ...others.map((part) => part.slice(1))];
  if (held.some((part) => part.trim() === '' || part.includes(open))) return 0;
  const mayBeSingle = open in bracketPairs || (/[「『«]/u.test(open) && shortName.test(inner));
  return mayBeSingle || run.length > 1 ? run.length : 0;
}

/** The text ends with the sign that opened the line, and says something before it. */
function closesFence(text: string, sign: string): boolean {
  const inside = text.slice(0, text.length - (text.match(/(.)\1*$/u)?.[0].length ?? 0));
  // ·2· is a folio.
  return text.endsWith(sign) && /\p{L}/u.test(inside) && !inside.includes(sign);
}

function trimmed(text: string, start: number, end: number): Span {
  const inner = text.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return { start: start + lead, end: start + lead + inner.trim().length };
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
