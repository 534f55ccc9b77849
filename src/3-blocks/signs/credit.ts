/**
 * Credits: who sent an article in. `（北京作物学会、北京科技社团服务中心）` at the end of a
 * text, `（供稿：甲）` anywhere at an end, or `来源：甲` on a line of its own.
 *
 * Look-alikes are parentheses inside a sentence, `（活动）`, and those that belong to a
 * sentence, `（倒角除外）。`; a name may itself end in parentheses, `中国地质大学（北京）`.
 */
import { bars } from '../../2-lines/bars.ts';
import type { Span } from '../../2-lines/lines.ts';
import { betweenOrnaments } from '../../2-lines/marks.ts';
import { pageFact, pageFacts } from '../../2-lines/page-facts.ts';
import { toSimplified } from '../../2-lines/simplified.ts';
import { tellsHappening } from './happening.ts';
import { areOrganizations, splitNames } from './senders.ts';

export interface Credit extends Span {
  /** Where each organization stands in the text. */
  organizations: Span[];
  /** A word such as 供稿 or 来源 says that this is a credit. */
  labelled: boolean;
}

/** Set apart or not: `来　源`. */
const spaced = (words: string) =>
  words.replaceAll(/(\p{Script=Han})(?=\p{Script=Han})/gu, '$1\\s*');
/** 供稿部门, 来稿单位, 信息提供, 稿件来源, 发布单位: what was done, who did it, what it was done with. */
const deed = spaced(
  '(?:信息|稿件|文稿|资料|材料|文章|消息|新闻|图文|内容)?(?:供稿|来稿|投稿|撰稿|报送|上报|选送|提供|来源|稿源)(?:单位|部门|处室|科室|机构|院系)?|(?:信息|稿件|新闻)?(?:发布|发稿|发文|编发|推送|填报|报道|推荐)(?:单位|部门|处室|科室|机构|院系)|出处|转自|摘自|转载自',
);
const labels = `${deed}|供图|文图|文[/／]图|图[/／]文|文|Sources?|Contributors?|From`;
/** `**供稿：**甲` `**供稿**：甲`: a label may be set in strong type. */
const emphasis = '(?:\\*{1,2}|_{1,2})?';
const colon = `${emphasis}\\s*[:：${bars}／/]${emphasis}`;
const deedLatin = '(?:Contributed|Submitted|Supplied|Provided|Reported|Sent in) by';
/** `供稿：甲` `来源: 甲` `来源·甲` `Source: X` `Contributed by X` */
const labelBefore = new RegExp(
  `^${emphasis}(?:(?:${labels})\\s*${colon}\\s*|(?:${deed})\\s*[·•・]\\s*|${deedLatin}(?:\\s*[:：]${emphasis}\\s*|\\s+))`,
  'iu',
);
/** `供稿　甲学会`: set with a space, the label needs names behind it that are known for senders'. */
const labelAndSpace = /^(?:供稿|来稿|来源)(?:单位|部门|处室|科室)?\s+(?=\p{L})/u;
/** `甲供稿` `甲 供稿` `甲｜供稿` `甲提供` */
const labelAfter = new RegExp(`\\s*[${bars}]?\\s*(?:供稿|来稿|报送|提供|撰稿)$`, 'u');
/** `来源：甲网 2024-05-01`: the day on which it was printed there. */
const dayAfter =
  /[\s，,]+[12]\d{3}(?:\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|[-./]\d{1,2}[-./]\d{1,2})$/u;
/** `（通讯员 王某　来源：作物学会）`: who wrote it, before who sent it in. */
const writerBefore = new RegExp(
  `^(?:本[报刊台])?(?:特约)?(?:记者|通讯员|作者|文字|撰稿|编辑)[\\s:：/]*[\\p{Script=Han}·、\\s]{2,24}?[\\s；;，,]+(?=(?:${labels})\\s*${colon})`,
  'iu',
);
/** `发布时间：2023-09-28　浏览次数：312　来源：甲`: facts of the page stand before the source as well. */
const factsBefore = new RegExp(`^(?:${pageFacts})(?=(?:${labels})\\s*[:：])`, 'iu');
/** `编辑：乙` inside the same parentheses ends the list of organizations, and so does `时间：3月8日` far behind it. */
const otherLabel = new RegExp(
  `[\\s；;，,、](?:编辑|审核|校对|责编|撰稿|作者|摄影|通讯员|记者|文|图)\\s*[:：/]|[\\s|｜]\\s*${pageFact}\\s*[:：]`,
  'u',
);

/** `旺溪县气象局、旺溪县教育局供稿` — a line of names and the label after them. */
const nothingButNames = /^[^，。；：！？,;:!?“”《》]{2,60}(?:供稿|来稿|报送)$/u;

const sentenceEnd = /[。！？!?…”"』」.]\s*$/u;

/** No credit is longer, in UTF-16 units. */
const longestCredit = 400;

const source =
  /(?:^[（(【［[]?|[\s|｜／/])(?:信息|稿件|文章|新闻|消息)?(?:来源|供稿|来稿|稿源)(?:单位|部门|处室|科室)?\s*[:：]\s*\S|[|｜]\s*Source\s*:\s*\S/u;
/** A label in the text says where it comes from: `……　来源：甲`, but not `探寻力量来源：……`. */
export const namesSource = (text: string): boolean => source.test(toSimplified(text));

/** The text is a credit, or ends with one. */
export const holdsCredit = (text: string): boolean =>
  creditAtEnd(text) !== undefined || creditLine(text) !== undefined;

/** Parentheses that end a text, with the place of what they hold; nested ones are kept whole. */
function closingParentheses(text: string): { outer: Span; inner: Span } | undefined {
  const whole = text.trimEnd().length;
  const [emphasis = ''] = /[*_]{0,3}$/u.exec(text.slice(Math.max(0, whole - 3), whole)) ?? [];
  const end = whole - emphasis.length;
  const open = openingOf[text[end - 1] ?? ''];
  if (open) return closingBrackets(text, end, open);
  if (!/[）)]/u.test(text[end - 1] ?? '')) return undefined;
  let depth = 0;
  for (let i = end - 1; i >= Math.max(0, end - longestCredit); i--) {
    const character = text[i] ?? '';
    if ('）)'.includes(character)) depth++;
    else if ('（('.includes(character)) depth--;
    if (depth > 0) continue;
    // *(Source: Moss Street Branch)* in Markdown
    const opened = emphasis !== '' && text.slice(0, i).endsWith(emphasis) ? emphasis.length : 0;
    if (opened !== emphasis.length) return undefined;
    // \(水稻研究所\) as Markdown escapes it
    const escaped = text[i - 1] === '\\' && text[end - 2] === '\\' ? 1 : 0;
    return {
      outer: { start: i - opened - escaped, end: end + opened },
      inner: { start: i + 1, end: end - 1 - escaped },
    };
  }
  return undefined;
}

const openingOf: Record<string, string> = { '】': '【', '］': '［', '〕': '〔', ']': '[' };

/** `……赢得未来。【省水文中心】` `……红一下，绿一下。［略阳车务段］` `……上岗。【教育局】【水务局】` */
function closingBrackets(text: string, end: number, open: string) {
  let start = text.lastIndexOf(open, end);
  for (let before = text.slice(0, start); before.endsWith(text[end - 1] ?? open); ) {
    start = before.lastIndexOf(open);
    before = text.slice(0, Math.max(0, start));
  }
  if (start <= 0 || end - start > longestCredit) return undefined;
  return { outer: { start, end }, inner: { start: start + 1, end: end - 1 } };
}

/**
 * Finds the credit that ends a text, or stands alone on its line in parentheses. A text that lacks
 * its full stop, `……占三成（市心理学会）`, has a credit only where it is known to be an article's end.
 */
export function creditAtEnd(text: string, endsArticle = false): Credit | undefined {
  const found = closingParentheses(text);
  if (!found) return undefined;
  const { outer, inner } = found;
  const before = text.slice(0, outer.start);
  const read = readNames(text, inner);
  if (read.labelled) return read.organizations.length > 0 ? { ...outer, ...read } : undefined;
  const closed = endsArticle || before.trim() === '' || sentenceEnd.test(before);
  return closed && areOrganizations(text, read.organizations) ? { ...outer, ...read } : undefined;
}

/** `(Statistics Unit)`: what the parentheses after a text's last sentence list, be it known for a sender or not. */
export function asideAtEnd(text: string): Credit | undefined {
  const found = closingParentheses(text);
  if (!found || !sentenceEnd.test(text.slice(0, found.outer.start))) return undefined;
  const read = readNames(text, found.inner);
  return read.organizations.length > 0 ? { ...found.outer, ...read } : undefined;
}

/** `【港区总工会】港区总工会举办集体协商“大比武”` — a credit set before the headline, or several. */
export function creditAtStart(text: string): Credit | undefined {
  const several = /^(?:【[^】]{2,40}】\s*){2,4}(?=\S)/u.exec(text)?.[0];
  const one = /^【[^】]{2,40}】\s*(?=\S)/u.exec(text)?.[0];
  for (const lead of [several, one]) {
    if (!lead) continue;
    const organizations = splitNames(text, { start: 0, end: lead.length });
    if (areOrganizations(text, organizations))
      return { start: 0, end: lead.length, organizations, labelled: false };
  }
  return undefined;
}

/** `供稿：甲学会` set beside a headline, as a label is; （供稿：甲学会） closes a text. */
export const labelledLine = (text: string): Credit | undefined => {
  const credit = creditLine(text);
  return credit?.labelled && !/^[（(【[［]/u.test(text) ? credit : undefined;
};

/** Reads a line that is nothing but a labelled credit: `来源：北京作物学会` */
export function creditLine(text: string): Credit | undefined {
  if (text.length > longestCredit) return creditAlone(text);
  const bracketed = /^[[［【〔](.+)[\]］】〕]$/u.exec(text.trimEnd());
  // [供稿单位：收入核算科，货物和劳务税科]
  if (bracketed?.[1] && labelBefore.test(toSimplified(bracketed[1]))) {
    return shifted(text, creditLine(bracketed[1]), 1);
  }
  const dash = /^(?:——|—|──|--)\s*/u.exec(text)?.[0].length ?? 0;
  // ——心血管内科、急诊科
  if (dash > 0) return afterDash(text, dash);
  // ※供稿：甲学会
  const ornament = betweenOrnaments(text).start;
  if (ornament > 0) return shifted(text, creditLine(text.slice(ornament)), ornament);
  const facts = factsBefore.exec(toSimplified(text))?.[0].length ?? 0;
  // 发布时间：2023-09-28　来源：甲部
  if (facts > 0) return shifted(text, creditLine(text.slice(facts)), facts);
  const simplified = toSimplified(text).trimEnd();
  const spaced = labelBefore.test(simplified) ? undefined : labelAndSpace.exec(simplified)?.[0];
  if (spaced) return named(text, spaced.length, true);
  if (!labelBefore.test(simplified) && !nothingButNames.test(simplified)) return creditAlone(text);
  const read = readNames(text, { start: 0, end: text.trimEnd().length });
  const names = read.organizations;
  // 基层来稿 is a section's name.
  if (!labelBefore.test(simplified) && !areOrganizations(text, names)) return creditAlone(text);
  const short = names.every(({ start, end }) => end - start <= 40);
  if (names.length === 0 || !short || /[。；！？]/u.test(text)) return undefined;
  return { start: 0, end: text.trimEnd().length, ...read };
}

/** `——护理部` names who sent an article in; `——集团举办成果发布会` is a subtitle. */
function afterDash(text: string, dash: number): Credit | undefined {
  const short = text.trimEnd().length - dash <= 60 && !/[。；！？]/u.test(text);
  return short && !tellsHappening(text) ? named(text, dash) : undefined;
}

/** The line is a credit if nothing but known senders stand behind its opening, be it a label or not. */
function named(text: string, start: number, isLabel = false): Credit | undefined {
  const end = text.trimEnd().length;
  const { organizations, labelled } = readNames(text, { start, end });
  return areOrganizations(text, organizations)
    ? { start: 0, end, organizations, labelled: labelled || isLabel }
    : undefined;
}

/** A credit found so far inside a line, as the whole line that it is with what stands around it. */
function shifted(text: string, credit: Credit | undefined, by: number): Credit | undefined {
  if (!credit) return undefined;
  const organizations = credit.organizations.map(({ start, end }) => ({
    start: start + by,
    end: end + by,
  }));
  return { ...credit, start: 0, end: text.trimEnd().length, organizations };
}

function creditAlone(text: string): Credit | undefined {
  const credit = creditAtEnd(text);
  return credit && text.slice(0, credit.start).trim() === '' ? credit : undefined;
}

function readNames(text: string, span: Span): { organizations: Span[]; labelled: boolean } {
  let { start, end } = span;
  const inside = () => text.slice(start, end);
  start += factsBefore.exec(toSimplified(inside()))?.[0].length ?? 0;
  start += writerBefore.exec(toSimplified(inside()))?.[0].length ?? 0;
  const before = labelBefore.exec(toSimplified(inside()));
  if (before) start += before[0].length;
  const other = otherLabel.exec(inside());
  if (other) end = start + other.index;
  if (before) end -= dayAfter.exec(inside())?.[0].length ?? 0;
  const after = labelAfter.exec(toSimplified(inside()));
  if (after && after.index > 0) end = start + after.index;
  // （数据由统计局提供） tells where figures come from, not who wrote.
  if (/由|(?<!数|证|依)据/u.test(text.slice(start, end)))
    return { organizations: [], labelled: true };
  const labelled = Boolean(before) || Boolean(after && after.index > 0);
  return { organizations: splitNames(text, { start, end }), labelled };
}
