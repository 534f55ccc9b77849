/**
 * Names of sections that stand apart: where two blank lines stand above each headline, and one between paragraphs,
 * a short line with two of them above and below heads what follows.
 */
import type { PrintedLine } from '../../2-lines/printed.ts';
import { colophonLabel } from '../signs/colophon.ts';
import { namesOnly } from '../signs/known-credit.ts';
import { endingOf } from '../signs/sentence.ts';
import { nameWidth, widestSection } from './section-style.ts';

/** One such line may be the title of a story that stands apart for itself. */
const least = 2;

export type Apart = 'section' | 'headline';

/** What the blank lines around a line make of it, by index; nothing where any text stands apart like that. */
export function setApart(
  lines: readonly PrintedLine[],
  from: number,
  display: (line: PrintedLine) => boolean,
): ReadonlyMap<number, Apart> {
  const body = lines.slice(from).filter(({ newPage }) => !newPage);
  const width = widthOfGaps(body.map(({ gap }) => gap));
  if (width === undefined) return new Map();
  const isWide = (line: PrintedLine | undefined) =>
    line !== undefined && !line.newPage && line.gap >= width;
  const wide = body.filter((line) => isWide(line) && !colophonLabel(line.text));
  // A headline, and below it, apart from both, who sent its text in.
  if (!wide.every((line) => display(line) && !namesOnly(line.text))) return new Map();
  const sections = wide.filter(
    (line) => isWide(lines[line.index + 1]) && mayName(line) && !isWide(lines[line.index + 2]),
  );
  if (sections.length < least) return new Map();
  const names = new Set(sections);
  return new Map(wide.map((line) => [line.index, names.has(line) ? 'section' : 'headline']));
}

/** The widest gaps that stand above several names and several headlines, wider than the commonest. */
function widthOfGaps(gaps: readonly number[]): number | undefined {
  const usual = commonest(gaps);
  const wider = [...new Set(gaps)].filter((gap) => gap > usual).sort((one, other) => other - one);
  return wider.find((width) => gaps.filter((gap) => gap >= width).length >= least * 2);
}

const mayName = (line: PrintedLine) =>
  nameWidth(line) <= widestSection && endingOf(line.text) === 'open';

function commonest(gaps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
