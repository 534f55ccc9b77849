import { z } from 'zod';

/** ISO 8601 day, or EDTF level 1 where less than a day is known: `2023-03-10`, `2022-03`, `2022-03~`. */
export const edtfDate = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?$/,
    'a date such as 2023-03-10, 2022-03 or 2022-03~',
  );
