import { type LineRule, proseRoles, speaks } from '../evidence.ts';
import { opensCaption } from '../signs/caption.ts';
import { endingOf } from '../signs/sentence.ts';
import { lineEnd, paragraphIndent } from '../survey/columns.ts';

/** Widths of typeset text are good to a character, hanging punctuation reckoned in. */
const slack = 1;

/**
 * `职工方代表、货车司机罗永康在` between two lines of its column, with no blank line on either side: what
 * is narrower by an indent below the end of a sentence, and goes on in a full line, opens a paragraph.
 */
export const firstLine: LineRule = ({ lines, columns, displayRuns }, index) => {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  const column = columns[index];
  if (!before || !line || !next || !column || displayRuns.has(index)) return [];
  if (endingOf(before.text) !== 'sentence' || endingOf(line.text) !== 'open') return [];
  // A caption may stand right below, and the line go on behind it.
  const interrupted = opensCaption(next.text);
  const touches =
    line.gap === 0 && (next.gap === 0 || interrupted) && !line.newPage && !next.newPage;
  const narrower = Math.abs(column - lineEnd(line) - paragraphIndent) <= slack;
  const full = Math.abs(column - lineEnd(next)) <= slack;
  return touches && narrower && (full || interrupted)
    ? [speaks(2, ...proseRoles), speaks(-1, 'headline')]
    : [];
};
