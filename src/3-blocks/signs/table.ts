/** Signs of a table set with spaces. */

/** `型别　　阳性数　　构成比（%）` — cells stand apart by tabs or by wide spaces. */
const cell = /\S(?:\t+|\u3000{2,}| {3,})(?=\S)/gu;

/** The line is a row of at least three cells. */
export const isRow = (text: string) => (text.match(cell)?.length ?? 0) >= 2;
