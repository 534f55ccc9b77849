import { displayRoles, type LineRule, proseRoles, speaks } from '../evidence.ts';

/** Lines without any punctuation between a finished text and the opening of the next. */
export const displayRun: LineRule = ({ displayRuns }, index) =>
  displayRuns.has(index) ? [speaks(1.5, ...displayRoles), speaks(-4, ...proseRoles)] : [];
