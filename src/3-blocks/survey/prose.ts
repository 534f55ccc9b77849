import type { PrintedLine } from '../../2-lines/printed.ts';
import { clausesOf, endingOf, holdsSentenceEnd, opensLikeNews } from '../signs/sentence.ts';
import { lineEnd } from './columns.ts';

/** Wider than any headline on one line, in Han characters. */
export const widestHeadline = 60;

/** A short sentence says little; from this width on it is a paragraph's. */
const leastProse = 25;
/** Lines of a narrow column are shorter, but hardly less than this. */
const narrowestProse = 12;

/** The line is running prose beyond doubt. */
export function isProse(line: PrintedLine, column = leastProse): boolean {
  if (holdsSentenceEnd(line.text)) return true;
  if (line.width > widestHeadline) return true;
  // A line that a column or a page cut has commas by then: 2024年第1周（1月1日至7日），全市……
  if (line.width >= leastProse && (opensLikeNews(line.text) || clausesOf(line.text) > 2))
    return true;
  // 我们准备好了吗？ may be a headline.
  if (/[？！?!][”"』」]?$/u.test(line.text)) return false;
  const ending = endingOf(line.text);
  if (ending !== 'sentence' && ending !== 'comma') return false;
  return line.width >= Math.max(narrowestProse, Math.min(leastProse, column * 0.7));
}

/** A line that ends this near to its column's edge fills it, in Han characters. */
const fullSlack = 1;

/**
 * The line is prose, or fills the column that it is wrapped in. In a narrow column the first line of a
 * text, `据5月6日调度，全区四万亩春茶开采率达到`, may be as short as a headline.
 */
export function isText(line: PrintedLine, column: number | undefined): boolean {
  return isProse(line, column) || (column !== undefined && lineEnd(line) >= column - fullSlack);
}
