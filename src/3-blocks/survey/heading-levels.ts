/**
 * Levels of Markdown headings tell sections from headlines only where they are used so: in many files
 * they differ from line to line for no reason.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { creditLine } from '../signs/credit.ts';

export interface HeadingLevels {
  section: number;
  headline: number;
}

/** Fewer headings of a kind prove nothing. */
const leastHeadlines = 3;
const leastSections = 2;
/** This share of a kind at least has one level. */
const leastAlike = 0.9;

/** The level of headings that stand above others, and of those that stand above text. */
export function headingLevels(
  lines: readonly PrintedLine[],
  bodyStart: number,
): HeadingLevels | undefined {
  const aboveHeading: number[] = [];
  const aboveText: number[] = [];
  for (const line of lines.slice(bodyStart)) {
    const level = line.marks.heading;
    const next = lines[line.index + 1];
    if (level === undefined || !next) continue;
    const below = creditLine(next.text) ? lines[line.index + 2] : next;
    (below?.marks.heading === undefined ? aboveText : aboveHeading).push(level);
  }
  const section = commonLevel(aboveHeading, leastSections);
  const headline = commonLevel(aboveText, leastHeadlines);
  return section && headline && section < headline ? { section, headline } : undefined;
}

function commonLevel(levels: readonly number[], least: number): number | undefined {
  return levels.find((level) => {
    const alike = levels.filter((other) => other === level).length;
    return alike >= least && alike >= levels.length * leastAlike;
  });
}
