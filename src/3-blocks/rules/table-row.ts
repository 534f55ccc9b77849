import { headings, type LineRule, speaks } from '../evidence.ts';
import { isRow } from '../signs/table.ts';

/** `型别　　阳性数　　构成比（%）` — a row of a table is text, whatever it looks like. */
export const tableRow: LineRule = ({ lines, firstProse }, index) =>
  index >= firstProse && isRow(lines[index]?.text ?? '')
    ? [speaks(5, 'paragraph'), speaks(-3, ...headings, 'headline, continued')]
    : [];
