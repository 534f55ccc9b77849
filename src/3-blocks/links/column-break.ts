import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { endingOf } from '../signs/sentence.ts';
import { lineEnd, stopsEarly } from '../survey/columns.ts';

/** Widths of typeset text are good to about half a character. */
const slack = 1;

/**
 * `……一、工时纳入规章；⏎二、休息须计工资。` — where paragraphs are indented, a number at the beginning of a
 * flush line below a full one stands there because the column broke the sentence.
 */
export const columnBreak: LinkRule = ({ lines, columns, indented }, index) => {
  const [before, line, column] = [lines[index - 1], lines[index], columns[index]];
  if (!indented || !before || !line || !column || !line.marks.number) return [];
  if (line.indent > 0 || (line.gap > 0 && !line.newPage)) return [];
  const full =
    !stopsEarly(before, line.text, column) && Math.abs(lineEnd(before) - column) <= slack;
  const goesOn = endingOf(before.text) === 'comma' || /[;；]$/u.test(before.text);
  return full && goesOn
    ? [links(proseRoles, 6, 'paragraph, continued'), links(proseRoles, -3, 'paragraph')]
    : [];
};
