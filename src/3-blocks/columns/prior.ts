import { type LineRule, speaks } from '../evidence.ts';

/** Before anything is seen: most lines are prose, a name of a section is rare. */
export const prior: LineRule = () => [
  speaks(-1.5, 'section'),
  speaks(-1, 'credit'),
  speaks(-2, 'colophon'),
  speaks(-1, 'contents entry'),
];
