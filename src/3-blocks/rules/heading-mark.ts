import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { strongLevel } from '../survey/heading-levels.ts';

/**
 * `## 【学会动态】` — whoever converted the bulletin took the line for a heading. Levels differ
 * from line to line in one file, so only the mark counts, not its level.
 */
export const headingMark: LineRule = ({ lines, markdownHeadings, headingLevels }, index) => {
  const { heading, strong } = lines[index]?.marks ?? {};
  if (heading) {
    return [
      speaks(2.5, 'headline', 'section', 'headline, continued'),
      speaks(2, 'subsection', 'masthead', 'contents title'),
      speaks(-4, 'paragraph'),
      speaks(-7, 'paragraph, continued'),
      speaks(-3, 'contents entry', 'credit', 'colophon'),
    ];
  }
  // Where each level of heading has its use, **捐赠收入** sets off a part of an article.
  const mayBeStrong = strong && headingLevels?.headline === strongLevel;
  if (headingLevels && !mayBeStrong)
    return [speaks(strong ? -6 : -3, ...headings, 'headline, continued')];
  // `**重点工作**` as a whole line
  if (strong) return [speaks(1.5, 'headline', 'section', 'subsection'), speaks(-1, ...proseRoles)];
  // Where headings are marked, a line without a mark is less likely one.
  return markdownHeadings ? [speaks(-1, 'headline', 'subsection')] : [];
};
