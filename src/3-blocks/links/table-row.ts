import { type LinkRule, links, proseRoles } from '../evidence.ts';

/** `型别　　阳性数　　构成比（%）` — cells stand apart by tabs or by wide spaces. */
const cell = /\S(?:\t+|\u3000{2,}| {3,})(?=\S)/gu;

/** The line is a row of at least three cells. */
const isRow = (text: string) => (text.match(cell)?.length ?? 0) >= 2;

/** Rows of a table are never run together. */
export const tableRow: LinkRule = ({ lines }, index) =>
  isRow(lines[index]?.text ?? '') || isRow(lines[index - 1]?.text ?? '')
    ? [links(proseRoles, -8, 'paragraph, continued'), links(proseRoles, 3, 'paragraph')]
    : [];
