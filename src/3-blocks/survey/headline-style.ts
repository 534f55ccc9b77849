/**
 * How a bulletin sets its headlines off: by a number, by a bullet, or not at all. The lines that
 * its contents name are headlines for certain, so they tell; numbers in another style than theirs
 * are points inside an article.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { endingOf } from '../signs/sentence.ts';
import { belowCredit } from './below-credit.ts';
import type { Echoes } from './echoes.ts';
import { isProse, isText } from './prose.ts';
import { styleOf } from './section-style.ts';

/** One line proves nothing. */
const leastNamed = 2;
/** A bullet used so often is a habit. */
const leastBullets = 3;
/** Named lines are nearly all set alike. */
const leastAlike = 0.75;

/** How a line is set off as a headline: `* The library reopens` as well, which lists are far more often. */
export const headStyleOf = (line: PrintedLine): string | undefined =>
  styleOf(line) ?? (line.marks.list ? `list ${line.line.text[0]}` : undefined);

/**
 * The style of the headlines in the lines from `bodyStart` on (`bare` when nothing sets them off), or nothing when it cannot be told. */
export function headlineStyle(
  lines: readonly PrintedLine[],
  { earlier }: Echoes,
  bodyStart = 0,
  display: (line: PrintedLine) => boolean = () => false,
  sectionStyle?: string,
  columns: readonly (number | undefined)[] = [],
): string | undefined {
  const counts = new Map<string, number>();
  let named = 0;
  for (const index of earlier.keys()) {
    const line = lines[index];
    const after = belowCredit(lines, index);
    // A section may be named too; a headline has its text below it.
    if (!line || !after || !isProse(after)) continue;
    const style = headStyleOf(line) ?? 'bare';
    counts.set(style, (counts.get(style) ?? 0) + 1);
    named++;
  }
  const [common] = [...counts].sort(([, one], [, other]) => other - one);
  if (common && named >= leastNamed && common[1] >= named * leastAlike) return common[0];
  const body = lines.slice(bodyStart);
  return bulletOf(body, lines, display) ?? numberOf(body, lines, sectionStyle, columns);
}

/** Fewer sections tell nothing of what stands below each. */
const leastSections = 2;

/** （一） right below 一、要闻 and below 二、基层传真, each time with text below it, numbers the headlines of a section. */
function numberOf(
  body: readonly PrintedLine[],
  lines: readonly PrintedLine[],
  sectionStyle: string | undefined,
  columns: readonly (number | undefined)[],
): string | undefined {
  if (!sectionStyle) return undefined;
  const sections = body.filter((line) => styleOf(line) === sectionStyle);
  const styles = sections.flatMap(({ index }) => {
    const [first, text] = [lines[index + 1], belowCredit(lines, index + 1)];
    const hasText = text !== undefined && isText(text, columns[text.index]);
    const opens = first?.marks.number?.value === 1 && !isProse(first) && hasText;
    return opens ? (styleOf(first) ?? []) : [];
  });
  const [style] = styles;
  const alike = styles.filter((each) => each === style).length;
  const enough = alike >= Math.max(leastSections, sections.length * leastAlike);
  return enough && style !== sectionStyle ? style : undefined;
}

/** Without contents to tell, one kind of bullet that stands right above prose again and again. */
function bulletOf(
  body: readonly PrintedLine[],
  lines: readonly PrintedLine[],
  display: (line: PrintedLine) => boolean,
): string | undefined {
  const above = new Map<string, number>();
  const all = new Map<string, number>();
  for (const line of body) {
    const style = headStyleOf(line);
    if (!style || !/^(?:bullet|bracket|list)/u.test(style)) continue;
    all.set(style, (all.get(style) ?? 0) + 1);
    // ◇荣誉榜⏎供稿：甲学会⏎**甲学会召开年会**: a credit may stand above its headline.
    const after = belowCredit(lines, line.index);
    if (!after || headStyleOf(after) || after.marks.strong) continue;
    // 【学会动态】 and ■ 荣誉榜 stand above headlines, not above text.
    if (display(after) || (!style.startsWith('bullet') && !isProse(after))) continue;
    if (style.startsWith('list') && endingOf(line.text) !== 'open') continue;
    above.set(style, (above.get(style) ?? 0) + 1);
  }
  const usual = [...above].filter(
    // - items of a list run one after the other, and the last has text below it.
    ([style, count]) => !style.startsWith('list') || count >= (all.get(style) ?? 0) * leastAlike,
  );
  const [common] = usual.sort(([, one], [, other]) => other - one);
  return common && common[1] >= leastBullets ? common[0] : undefined;
}
