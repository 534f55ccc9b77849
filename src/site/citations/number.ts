/** The number of an issue in forms that have room for one. */
import type { Citation } from './citation.ts';

/** The whole number stands in where no other is known, and is a note where another is. */
export function citedNumber({ number, wholeNumber }: Pick<Citation, 'number' | 'wholeNumber'>) {
  const isNote = number !== undefined && wholeNumber !== undefined;
  return {
    number: number ?? wholeNumber,
    note: isNote ? `总第${wholeNumber}期` : undefined,
  };
}
