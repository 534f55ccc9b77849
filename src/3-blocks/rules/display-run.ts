import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';

const against = { sure: -10, likely: -5 };

/**
 * Lines without any punctuation between a finished text and the opening of the next; `3. 报名`, which goes on
 * counting points, is such a line, and tells nothing.
 */
export const displayRun: LineRule = ({ lines, displayRuns, points }, index) => {
  const countsOn = points.has(index) && (lines[index]?.marks.number?.value ?? 0) > 1;
  const run = countsOn ? undefined : displayRuns.get(index);
  return run
    ? [speaks(2, ...headings, 'headline, continued'), speaks(against[run], ...proseRoles)]
    : [];
};
