/**
 * How a bulletin sets its sections off: 【…】, ◇…◇ or 一、. Sections of one bulletin are set
 * alike, so one plain case tells how to read the doubtful ones.
 */

import { isContentsTitle } from '../../2-lines/contents/title.ts';
import { displayWidth } from '../../2-lines/lines.ts';
import type { NumberStyle } from '../../2-lines/numbers.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { creditLine } from '../signs/credit.ts';
import { tellsHappening } from '../signs/happening.ts';
import { namesOnly } from '../signs/known-credit.ts';
import { inOneLanguage, isSectionName } from '../signs/section-name.ts';
import { endingOf } from '../signs/sentence.ts';
import { belowCredit } from './below-credit.ts';
import { isProse, isText } from './prose.ts';

/** No section's name is wider, in Han characters. */
export const widestSection = 14;

/** How wide a line is as the name of a section, in Han characters; said in two languages, it counts once. */
export function nameWidth({ coreText, width }: PrintedLine): number {
  const name = inOneLanguage(coreText);
  return name === coreText ? width : displayWidth(name);
}

/** Lines set in a section's style stand above a headline, not above prose, but for a few. */
const leastAboveHeadline = 0.75;

/** How a line is set off: by brackets, bullets or numbers; nothing for a bare line. */
export function styleOf({ marks, coreText, ruled, gap }: PrintedLine): string | undefined {
  if (marks.bracket) return `bracket ${marks.bracket}`;
  if (marks.enclosed) return `bracket ${marks.bullet}`;
  if (marks.bullet) return `bullet ${marks.bullet}`;
  if (marks.number) return `number ${marks.number.style}`;
  // PEOPLE, underlined or below a blank line, is no abbreviation that a column broke off.
  const standsAlone = (ruled.below || gap > 0) && /^\p{Lu}{4,}$/u.test(coreText);
  return standsAlone || isCapitals(coreText) ? 'capitals' : undefined;
}

/** `FIELD NOTES` `OBITUARY` — set in capitals from end to end; an abbreviation alone is not. */
export const isCapitals = (text: string) =>
  /^[^\p{Ll}\p{Script=Han}]*$/u.test(text) &&
  ((text.match(/\p{Lu}{3,}/gu)?.length ?? 0) >= 2 || /^\p{Lu}{7,}$/u.test(text));

const numberDepths: readonly NumberStyle[] = [
  'part',
  'han',
  'han-parenthesis',
  'arabic',
  'decimal',
  'arabic-parenthesis',
  'bracketed',
  'circled',
];

/** How deep a kind of number stands: 一、 outermost, ① innermost. */
export const numberDepth = (style: NumberStyle) => numberDepths.indexOf(style);

/**
 * The styles of short lines that stand above headlines again and again, best first: sections are
 * set in the first, columns within them perhaps in the second.
 */
export function sectionStyles(
  lines: readonly PrintedLine[],
  from: number,
  firstProse: number,
  display: (line: PrintedLine) => boolean,
  columns: readonly (number | undefined)[] = [],
): string[] {
  const styles = new Map<string, { short: number; all: number; above: number; inBody: boolean }>();
  for (const line of lines.slice(from)) {
    const style = styleOf(line);
    const after = lines[line.index + 1];
    if (!style || !after || isContentsTitle(line.coreText)) continue;
    // [来源：甲学会] above each headline closes the text before it.
    if (creditLine(line.text)?.labelled) continue;
    const count = styles.get(style) ?? { short: 0, all: 0, above: 0, inBody: false };
    count.all++;
    count.inBody ||= line.index > firstProse;
    // 【市快递行业工会联合会】【市邮政管理局】: who sent a story in may be named at length.
    const named = nameWidth(line) <= widestSection || namesOnly(line.text);
    // 1. 建立质量控制流程； is a point, and no name.
    if (named && !/[，。；,;]$/u.test(line.text)) count.short++;
    const text = belowCredit(lines, after.index);
    const hasText = text !== undefined && isText(text, columns[text.index]);
    if (display(after) || (hasText && opensNumbering(after))) count.above++;
    styles.set(style, count);
  }
  const kinds = ['bracket', 'bullet', 'number', 'capitals'];
  const rank = (style: string) => kinds.findIndex((kind) => style.startsWith(kind));
  // 一、 above （一） above 1.: of numbers, the outermost sets sections off.
  const depth = (style: string) => numberDepths.findIndex((kind) => style === `number ${kind}`);
  return outermostFirst(
    lines,
    [...styles]
      .filter(([, { short, all }]) => short === all)
      // ※ before every entry of the contents, and nowhere below them
      .filter(([, { all, inBody }]) => all === 1 || inBody)
      .filter(([, { above, all }]) => above >= all * leastAboveHeadline)
      .sort(
        ([one, a], [other, b]) =>
          // What recurs sets sections off sooner than 〖下基层系列活动〗 that stands once.
          Number(a.all === 1) - Number(b.all === 1) ||
          rank(one) - rank(other) ||
          depth(one) - depth(other) ||
          b.all - a.all,
      )
      .map(([style]) => style),
  );
}

/** （一）甲学会召开年会 heads the text below it, be it indented as a paragraph is. */
const opensNumbering = ({ marks, text }: PrintedLine): boolean =>
  marks.number?.value === 1 && endingOf(text) === 'open';

/** `OBSERVING REPORTS` right above `>> Meteors`: what stands above the other is the section. */
function outermostFirst(lines: readonly PrintedLine[], styles: string[]): string[] {
  const [one, other] = styles;
  if (!one || !other) return styles;
  const above = (upper: string, lower: string) =>
    lines.filter((line) => {
      const next = lines[line.index + 1];
      return next && styleOf(line) === upper && styleOf(next) === lower;
    }).length;
  return above(other, one) > above(one, other) ? [other, one, ...styles.slice(2)] : styles;
}

/** Shorter than any headline that is named in full, in Han characters. */
const shortestHeadline = 8;

function namesSection(line: PrintedLine): boolean {
  if (nameWidth(line) > widestSection || tellsHappening(line.coreText)) return false;
  // 《少年科学》： waits for the rest of its headline.
  if (endingOf(line.coreText) !== 'open') return false;
  if (line.marks.bracket || line.marks.enclosed) return true;
  return isSectionName(line.coreText) || line.width < shortestHeadline;
}

/**
 * The short lines above headlines that the contents name: sections for certain. What is set off
 * otherwise, and not named, is a column within one.
 */
export function namedSections(
  lines: readonly PrintedLine[],
  named: ReadonlyMap<number, number>,
  display: (line: PrintedLine) => boolean,
  spelled: ReadonlyMap<number, unknown> = new Map(),
): Set<number> {
  const found = [...named.keys()].flatMap((index) => {
    // 總館地下書庫⏎滲水搶救紀實: the contents spell out both lines as one headline.
    if (spelled.has(index)) return [];
    const line = lines[index];
    const after = lines[index + 1];
    // 全院春季科技服务⏎动员部署会召开: two lines that one entry names are one headline.
    const wrapped = after && named.get(index) === named.get(after.index);
    if (!line || !after || wrapped || !namesSection(line)) return [];
    // 疫病防控一周动态⏎县畜牧水产事务中心 above text: a headline, and who sent it in.
    const text = lines[index + 2];
    const isSender =
      Boolean(creditLine(after.text)) || (namesOnly(after.text) && text && isProse(text));
    return display(after) && !isSender ? [line] : [];
  });
  // Where most stand in brackets, a bare one is a column that the contents name as well.
  const setOff = found.filter((line) => styleOf(line) !== undefined);
  const sections = setOff.length * 2 > found.length ? setOff : found;
  return new Set(sections.map(({ index }) => index));
}
