/**
 * Double spacing: a dump that sets a blank line below every line, those of one sentence too. Such a blank line
 * parts nothing, so gaps count from there.
 */
import type { Line } from './lines.ts';
import { isBroken } from './margin.ts';

/** Fewer lines that go on prove nothing. */
const least = 5;
/** Of the lines that go on, so many stand as far from the line before; pages cut the others. */
const leastShare = 0.8;

type Spaced = Pick<Line, 'text'> & { width: number; gap: number };

/** The lines with their gaps counted from the spacing inside of sentences. */
export function withoutSpacing<Printed extends Spaced>(lines: Printed[]): Printed[] {
  const goingOn = lines.filter((_, at) => isBroken(lines[at - 1]));
  const apart = goingOn.filter(({ gap }) => gap > 0);
  if (goingOn.length < least || apart.length < goingOn.length * leastShare) return lines;
  const spacing = Math.min(...apart.map(({ gap }) => gap));
  return lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - spacing) }));
}
