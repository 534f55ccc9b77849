import { isMarkdownRow } from '../../2-lines/table.ts';
import { type LinkRule, links, proseRoles } from '../evidence.ts';

/** Rows of a table are never run together; in Markdown they are one text, each on its line. */
export const tableRow: LinkRule = ({ lines, tableRows }, index) => {
  const inTable = (at: number) => lines[at]?.look?.row === true || tableRows.has(at);
  if (!inTable(index) && !inTable(index - 1)) return [];
  const areMarkdown = [index - 1, index].every((at) => isMarkdownRow(lines[at]?.text ?? ''));
  if (areMarkdown && lines[index]?.gap === 0) {
    return [links(proseRoles, 8, 'paragraph, continued'), links(proseRoles, -3, 'paragraph')];
  }
  return [
    links(proseRoles, -8, 'paragraph, continued'),
    // What stands below a table may be anything.
    links(proseRoles, inTable(index) ? 3 : 0, 'paragraph'),
  ];
};
