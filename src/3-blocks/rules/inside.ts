import { displayRoles, type LineRule, proseRoles, speaks } from '../evidence.ts';
import { holdsSentenceEnd } from '../signs/sentence.ts';

/** `……召开。会议由……` — a line in which one sentence ends and another begins is prose. */
export const inside: LineRule = ({ lines }, index) =>
  holdsSentenceEnd(lines[index]?.text ?? '')
    ? [speaks(3, ...proseRoles), speaks(-5, ...displayRoles), speaks(-2, 'colophon', 'credit')]
    : [];
