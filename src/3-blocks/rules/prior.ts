import { type LineRule, speaks } from '../evidence.ts';

/** Before anything is seen: most lines of a bulletin are prose, few are column names or credits. */
export const prior: LineRule = () => [
  speaks(-2, 'subsection'),
  speaks(-2, 'headline, continued', 'credit', 'colophon'),
  speaks(-1, 'section', 'contents entry'),
];
