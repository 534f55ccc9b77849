import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';

/** Two lines are equally wide when they differ by less, in Han characters. */
const same = 1.2;
/** The first line of a paragraph is narrower by its lost indent of two. */
const lostIndent = 2;

/**
 * Where the indents of wrapped text are lost, a paragraph's first line is two characters
 * narrower than its column: after a full line that ends a sentence, width tells what follows.
 */
export const columnJoin: LinkRule = ({ lines, columns, indented }, index) => {
  const before = lines[index - 1];
  const line = lines[index];
  const column = columns[index];
  if (!before || !line || !column || indented) return [];
  const isFull = Math.abs(before.width - column) < same;
  if (!isFull || endingOf(before.text) !== 'sentence') return [];
  if (Math.abs(line.width - column) < same) return [links(proseRoles, 2, 'paragraph, continued')];
  if (Math.abs(line.width - (column - lostIndent)) < same)
    return [links(proseRoles, 2, 'paragraph')];
  return [links(proseRoles, 1, 'paragraph, continued')];
};
