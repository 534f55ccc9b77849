import type { PrintedLine } from '../../2-lines/printed.ts';
import { type LinkRule, links, proseRoles } from '../evidence.ts';
import { isRow } from '../signs/table.ts';

const inTable = (line: PrintedLine | undefined) =>
  line !== undefined && (line.look?.row === true || isRow(line.text));

/** Rows of a table are never run together. */
export const tableRow: LinkRule = ({ lines }, index) =>
  inTable(lines[index]) || inTable(lines[index - 1])
    ? [links(proseRoles, -8, 'paragraph, continued'), links(proseRoles, 3, 'paragraph')]
    : [];
