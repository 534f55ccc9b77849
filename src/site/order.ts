/** The order of issues in time. */

export interface Dated {
  /** EDTF; two dates of different precision compare by what both know. */
  date: string | undefined;
  number: number | undefined;
  /** Settles what is otherwise equal, so that the order never depends on the files' order. */
  id: string;
}

/** Newest first: by date, then number; what has no date comes last. */
export function byTime(a: Dated, b: Dated): number {
  return (
    compare(b.date ?? '', a.date ?? '') ||
    compare(b.number ?? -1, a.number ?? -1) ||
    compare(a.id, b.id)
  );
}

/** By code units, not by locale: the same on every machine. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
