import { isMarkdownRow } from '../../2-lines/table.ts';
import { headings, type LineRule, proseRoles, speaks } from '../evidence.ts';

/** A row of two cells may be a layout's, more so when it stands alone. */
const leastRows = 2;

/** `型别　　阳性数　　构成比（%）` — a row of a table is text, whatever it looks like. */
export const tableRow: LineRule = ({ lines, firstProse, tableRows }, index) => {
  if (index < firstProse) return [];
  const isMarked = (at: number) => Boolean(lines[at]?.look?.row);
  const inTable = [index - 1, index, index + 1].filter(isMarked).length >= leastRows;
  const roles = isMarkdownRow(lines[index]?.text ?? '') ? proseRoles : (['paragraph'] as const);
  return tableRows.has(index) || (isMarked(index) && inTable)
    ? [speaks(5, ...roles), speaks(-3, ...headings, 'headline, continued')]
    : [];
};
