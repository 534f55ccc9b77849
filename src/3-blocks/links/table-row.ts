import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { isRow } from '../signs/table.ts';

/** Rows of a table are never run together. */
export const tableRow: LinkRule = ({ lines }, index) =>
  isRow(lines[index]?.text ?? '') || isRow(lines[index - 1]?.text ?? '')
    ? [links(proseRoles, -8, 'paragraph, continued'), links(proseRoles, 3, 'paragraph')]
    : [];
