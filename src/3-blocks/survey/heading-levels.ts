/**
 * Levels of Markdown headings tell sections from headlines only where they are used so: in many files
 * they differ from line to line for no reason.
 */

import { isContentsTitle } from '../../2-lines/contents/title.ts';
import type { PrintedLine } from '../../2-lines/printed.ts';
import { belowCredit } from './below-credit.ts';

export interface HeadingLevels {
  section: number;
  headline: number;
}

/** Fewer headings of a kind prove nothing. */
const leastHeadlines = 3;
const leastSections = 2;
/** This share of a kind at least has one level. */
const leastAlike = 0.9;

/** `**Mobile library returns**` below `## News` is a heading as well, deeper than any of Markdown's six. */
export const strongLevel = 7;

const levelOf = ({ marks }: PrintedLine) => marks.heading;
const levelWithStrong = ({ marks }: PrintedLine) =>
  marks.heading ?? (marks.strong && !marks.number ? strongLevel : undefined);

/** The level of headings that stand above others, and of those that stand above text. */
export function headingLevels(
  lines: readonly PrintedLine[],
  bodyStart: number,
): HeadingLevels | undefined {
  const levels = levelsBy(levelOf, lines, bodyStart);
  if (levels) return levels;
  // **2023年第7期** above the first heading is the masthead's.
  const title = titleOf(lines);
  const first = lines.findIndex(
    (line) => line.index >= bodyStart && line !== title && levelOf(line) !== undefined,
  );
  return first < 0 ? undefined : levelsBy(levelWithStrong, lines, first);
}

function levelsBy(
  levelIn: (line: PrintedLine) => number | undefined,
  lines: readonly PrintedLine[],
  bodyStart: number,
): HeadingLevels | undefined {
  const aboveHeading: number[] = [];
  const aboveText: number[] = [];
  const title = titleOf(lines);
  for (const line of lines.slice(bodyStart)) {
    if (line === title) continue;
    const level = levelIn(line);
    const next = lines[line.index + 1];
    if (level === undefined || !next) continue;
    const below = belowCredit(lines, line.index);
    // ## 供水所为山村老人⏎## 装上感应水龙头: a headline over two lines heads no group.
    if (below?.marks.heading === level) continue;
    // ## 短讯 above **泵站换新**4月，某厂……: the headline shares its line with the text.
    const heads = below && (levelIn(below) !== undefined || below.runIn === 'headline');
    (heads ? aboveHeading : aboveText).push(level);
  }
  const section = commonLevel(aboveHeading, leastSections);
  const headline = commonLevel(aboveText, leastHeadlines);
  return section && headline && section < headline ? { section, headline } : undefined;
}

/** `# 公益周报` opens the file, and no other heading stands as high: the masthead's. */
function titleOf(lines: readonly PrintedLine[]): PrintedLine | undefined {
  const [first, ...others] = lines.filter(({ marks }) => marks.heading);
  const level = first?.marks.heading ?? 0;
  return others.every(({ marks }) => (marks.heading ?? 0) > level) ? first : undefined;
}

function commonLevel(levels: readonly number[], least: number): number | undefined {
  return levels.find((level) => {
    const alike = levels.filter((other) => other === level).length;
    return alike >= least && alike >= levels.length * leastAlike;
  });
}

/** A heading that stands right above another, and so heads a group: a section's, most likely. */
export interface GroupHeading {
  level: number;
  index: number;
}

/**
 * The shallowest heading of the body that stands right above another, brackets aside. Where brackets
 * set off a heading above it already, it heads no group of those: levels mean nothing there.
 */
export function groupHeading(
  lines: readonly PrintedLine[],
  firstProse: number,
): GroupHeading | undefined {
  let found: GroupHeading | undefined;
  for (const { index, marks } of lines.slice(firstProse)) {
    const level = marks.heading;
    if (!level || marks.bracket || !lines[index + 1]?.marks.heading) continue;
    if (!found || level < found.level) found = { level, index };
  }
  const bracketed = lines.find(({ marks, coreText }) => isBracketed(marks, coreText));
  return found && bracketed && bracketed.index < found.index ? undefined : found;
}

/** `### 【国际合作】` but not `## 【本期目录】` */
const isBracketed = ({ heading, bracket }: PrintedLine['marks'], text: string) =>
  heading !== undefined && bracket !== undefined && !isContentsTitle(text);

/** Whether a heading stands below such a one, and deeper. */
export const isWithin = ({ index, marks }: PrintedLine, group: GroupHeading | undefined) =>
  group !== undefined && index > group.index && (marks.heading ?? 0) > group.level;
