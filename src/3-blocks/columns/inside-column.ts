import { stopsMidSentence } from '../signs/sentence.ts';
import { firstUnit, lineEnd, paragraphIndent } from '../survey/columns.ts';
import type { Survey } from '../survey.ts';

/** A first line that lost its indent is narrower than the next two by that, to a character. */
const slack = 1;

/**
 * Where indents are lost, a line as wide as the two below it is no first line, whatever it says: `11月2日来到安吉县，`
 * only goes on.
 */
export function standsInsideColumn(
  { lines, indented, fullFirstLines }: Pick<Survey, 'lines' | 'indented' | 'fullFirstLines'>,
  index: number,
): boolean {
  const [before, line, ...below] = [index - 1, index, index + 1, index + 2].map((at) => lines[at]);
  if (!before || !line || indented || fullFirstLines) return false;
  const [next, last] = below;
  if (
    !next ||
    !last ||
    !stopsMidSentence(before.text) ||
    !stopsMidSentence(line.text) ||
    !stopsMidSentence(next.text)
  )
    return false;
  const widest = Math.max(lineEnd(next), lineEnd(last));
  const full = lineEnd(line) + firstUnit(next.text) > widest;
  return full && widest - lineEnd(line) < paragraphIndent - slack;
}
