import { type LineRule, speaks } from '../evidence.ts';

/** Masthead and contents stand before the first prose, never after it. */
export const head: LineRule = ({ firstProse }, index) =>
  index < firstProse ? [] : [speaks(-10, 'masthead', 'contents title', 'contents entry')];
