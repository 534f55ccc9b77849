/** Made-up holdings for the tests of this folder. */
import type { Facts, Holding } from '../../src/audit/holding.ts';

/** An issue of one publication; its file is named after its whole number, number or date. */
export function anIssue(facts: Facts, file = ''): Holding {
  const { year, number, wholeNumber, date } = facts;
  const name = [year, number, wholeNumber, date].filter((value) => value !== undefined).join('-');
  return {
    file: file || `${name}.txt`,
    facts: { publication: '学会简报', publisher: '某市科协', ...facts },
    places: { number: { line: 3, column: 1 }, date: { line: 5, column: 1 } },
  };
}

/** Issues of 2023 with these numbers. */
export const numbered = (...numbers: number[]): Holding[] =>
  numbers.map((number) => anIssue({ year: 2023, number }));

/** Issues of 2023 with these numbers and whole numbers. */
export const counted = (...pairs: (readonly [number: number, whole: number])[]): Holding[] =>
  pairs.map(([number, wholeNumber]) => anIssue({ year: 2023, number, wholeNumber }));
