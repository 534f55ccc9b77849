/** A date in the parts that citations need. */

export interface CitedDate {
  /** Year, month, day, as far as they are known. */
  parts: readonly number[];
  /** `2023-03-10`, without EDTF's signs. */
  text: string;
  /** Somebody estimated or doubted it. */
  isEstimated: boolean;
}

/** `2022-03~` → 2022, 3, estimated. */
export function citedDate(date: string): CitedDate {
  const text = date.replace(/[~?%]$/, '');
  return { parts: text.split('-').map(Number), text, isEstimated: text !== date };
}

/** The year of the issue, else that of its date. */
export function citedYear(citation: { year?: number | undefined; date?: string | undefined }) {
  return (
    citation.year ?? (citation.date === undefined ? undefined : Number(citation.date.slice(0, 4)))
  );
}
