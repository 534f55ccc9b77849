/** All checks of the audit, in their order: contradictions first, since gaps are seen past them. */
import type { Check } from '../holding.ts';
import { dateOrder } from './date-order.ts';
import { numberGaps } from './number-gaps.ts';
import { repeats } from './repeats.ts';
import { wholeNumber } from './whole-number.ts';
import { wholeNumberGaps } from './whole-number-gaps.ts';
import { wholeNumberOrder } from './whole-number-order.ts';
import { yearOfDate } from './year-of-date.ts';

export const checks: readonly Check[] = [
  yearOfDate,
  wholeNumber,
  dateOrder,
  wholeNumberOrder,
  repeats,
  numberGaps,
  wholeNumberGaps,
];
