import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';

const against = { sure: -10, likely: -5 };

/** Lines without any punctuation between a finished text and the opening of the next. */
export const displayRun: LineRule = ({ displayRuns }, index) => {
  const run = displayRuns.get(index);
  return run
    ? [speaks(2, ...headings, 'headline, continued'), speaks(against[run], ...proseRoles)]
    : [];
};
