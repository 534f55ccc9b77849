/**
 * Dates as far as they are known, for formats that say less than EDTF does.
 *
 * Where a format cannot say “about”, a doubtful date is left out rather than told as certain.
 */
import { type Article, yearOf } from '../catalog.ts';

/** Stands for “nobody knows” where a format insists on a day; sorts as older than all that is known. */
export const UNKNOWN_DAY = '1970-01-01';

/** `2023-03-10`, `2022-03`: ISO 8601; none where somebody doubted it. */
export function certainDate(date: string | undefined): string | undefined {
  return date === undefined || /[~?%]$/.test(date) ? undefined : date;
}

/** `2023-03-10`; none where less than a day is known, or where somebody doubted it. */
export function certainDay(date: string | undefined): string | undefined {
  const certain = certainDate(date);
  return certain?.length === '2023-03-10'.length ? certain : undefined;
}

/** The first day that an article's date means, else that of its issue's year. */
export function firstDayOf({ date, issue }: Article): string | undefined {
  const known = date ?? yearOf(issue);
  return known && firstDay(known);
}

/** `2022-03~` → `2022-03-01` */
function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date.replace(/[~?%]$/, '').split('-');
  return `${year}-${month}-${day}`;
}

/** The beginning of a day. Which zone a bulletin means is nowhere printed; all are read alike, as UTC. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00Z`;
}
