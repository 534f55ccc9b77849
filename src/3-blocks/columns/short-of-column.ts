import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { firstUnit, lineEnd } from '../survey/columns.ts';
import type { Survey } from '../survey.ts';

/** So many lines above a line are looked at: a short text has no more in its column. */
const reach = 3;
/** Lines that differ by more, in Han characters, stand in different columns. */
const sameColumn = 6;
/** Widths of typeset text are good to about half a character. */
const slack = 0.4;

/**
 * A sentence ends on a line that has room left, as the line broken just above it shows: the
 * paragraph ends too. It tells where texts are too short for a column to be seen.
 */
export const shortOfColumn: LinkRule = (survey, index) => {
  const before = survey.lines[index - 1];
  const line = survey.lines[index];
  if (!before || !line || survey.columns[index] === undefined) return [];
  if (endingOf(before.text) !== 'sentence') return [];
  const wide = widthAbove(survey, index - 1);
  if (wide === undefined || wide - lineEnd(before) > sameColumn) return [];
  return lineEnd(before) + firstUnit(line.text) <= wide - slack
    ? [links(proseRoles, -3, 'paragraph, continued')]
    : [];
};

/** The width at which the nearest line above was broken. */
function widthAbove({ lines }: Survey, index: number): number | undefined {
  for (let above = index - 1; above >= Math.max(0, index - reach); above--) {
    const line = lines[above];
    if (line && endingOf(line.text) !== 'sentence') return lineEnd(line);
  }
  return undefined;
}
