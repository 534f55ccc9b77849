/**
 * How a bulletin sets its sections off: 【…】, ◇…◇ or 一、. Sections of one bulletin are set
 * alike, so one plain case tells how to read the doubtful ones.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { isContentsTitle } from '../signs/contents.ts';
import { creditLine } from '../signs/credit.ts';
import { tellsHappening } from '../signs/happening.ts';
import { isSectionName } from '../signs/section-name.ts';

/** No section's name is wider, in Han characters. */
export const widestSection = 14;
/** Lines set in a section's style stand above a headline, not above prose, but for a few. */
const leastAboveHeadline = 0.75;

/** How a line is set off: by brackets, bullets or numbers; nothing for a bare line. */
export function styleOf({ marks }: PrintedLine): string | undefined {
  if (marks.bracket) return `bracket ${marks.bracket}`;
  if (marks.enclosed) return `bracket ${marks.bullet}`;
  if (marks.bullet) return `bullet ${marks.bullet}`;
  return marks.number ? `number ${marks.number.style}` : undefined;
}

/** The style in which this bulletin sets its sections, if it has any. */
export function sectionStyle(
  lines: readonly PrintedLine[],
  from: number,
  display: (line: PrintedLine) => boolean,
): string | undefined {
  const styles = new Map<string, { short: number; all: number; above: number }>();
  for (const line of lines.slice(from)) {
    const style = styleOf(line);
    const after = lines[line.index + 1];
    if (!style || !after || isContentsTitle(line.coreText)) continue;
    const count = styles.get(style) ?? { short: 0, all: 0, above: 0 };
    count.all++;
    if (line.width <= widestSection) count.short++;
    if (display(after)) count.above++;
    styles.set(style, count);
  }
  const kinds = ['bracket', 'bullet', 'number'];
  const rank = (style: string) => kinds.findIndex((kind) => style.startsWith(kind));
  return [...styles]
    .filter(([, { short, all }]) => short === all)
    .filter(([, { above, all }]) => above >= all * leastAboveHeadline)
    .sort(([one, a], [other, b]) => rank(one) - rank(other) || b.all - a.all)[0]?.[0];
}

/** Shorter than any headline that is named in full, in Han characters. */
const shortestHeadline = 8;

function namesSection(line: PrintedLine): boolean {
  if (line.width > widestSection || tellsHappening(line.coreText)) return false;
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
): Set<number> {
  const found = [...named.keys()].flatMap((index) => {
    const line = lines[index];
    const after = lines[index + 1];
    const is = line && after && namesSection(line) && display(after) && !creditLine(after.text);
    return is ? [line] : [];
  });
  // Where most stand in brackets, a bare one is a column that the contents name as well.
  const setOff = found.filter((line) => styleOf(line) !== undefined);
  const sections = setOff.length * 2 > found.length ? setOff : found;
  return new Set(sections.map(({ index }) => index));
}
