/** How the values of facets are called. */

import type { Facet } from './answer.ts';
import { strings } from './strings.ts';

const YEAR = /^\d{4}$/;

/** `2023` → `2023年`; other values are names already. */
export function valueName(facet: Facet, value: string): string {
  return facet === 'year' && YEAR.test(value) ? strings.dates.year(Number(value)) : value;
}
