import type { LineRule } from '../evidence.ts';
import { sectionStyleRule } from '../rules/section-style.ts';
import { isLabel } from '../signs/label.ts';
import { pageGap } from '../survey/display-runs.ts';
import { styleOf } from '../survey/section-style.ts';

/**
 * `【学会动态】` — set as sections are. Where headlines stand in any order, what follows one that is
 * listed shows no section: a bare line must open a page, or recur.
 */
export const recurringSection: LineRule = (survey, index) => {
  const line = survey.lines[index];
  if (!line) return [];
  const bare = styleOf(line) === undefined;
  const top = line.newPage || line.gap >= pageGap;
  return bare && survey.namedSections.has(index) && !top && !recurs()
    ? []
    : sectionStyleRule(survey, index);

  function recurs(): boolean {
    const text = line?.coreText ?? '';
    return (
      !isLabel(text) && survey.lines.some((other) => other !== line && other.coreText === text)
    );
  }
};
