import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LinkRule, links } from '../evidence.ts';
import { isSectionName } from '../signs/section-name.ts';
import { endingOf } from '../signs/sentence.ts';

/** A number, a bullet or brackets open another heading, and so does a name of sections. */
const opensAnew = ({ marks }: PrintedLine) =>
  Boolean(marks.number ?? marks.bullet ?? marks.bracket);

/**
 * `## 供水所为山村老人⏎## 装上感应水龙头`: a program that reads pages gives each line of a headline the mark of a heading. In a
 * bulletin that keeps to its levels, two of the headlines' level with no text between are one.
 */
export const headingLines: LinkRule = ({ lines, headingLevels }, index) => {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!before || !line || !headingLevels) return [];
  const alike = [before, line].every(({ marks }) => marks.heading === headingLevels.headline);
  if (!alike || opensAnew(line) || isSectionName(before.coreText)) return [];
  if (endingOf(before.text) === 'sentence') return [];
  return [
    links(['headline', 'headline, continued'], 3, 'headline, continued'),
    links(['section', 'subsection'], -3, 'headline'),
  ];
};
