/** Whether a name is another one misspelt. */
import { toSimplified } from '../../2-lines/simplified.ts';
import { wordsOf } from './words.ts';

/** Of shorter names one character is too much: 要闻 is not 新闻 misspelt. */
const leastLength = 3;
/** From here on, two characters may be wrong. */
const longName = 7;
/** No name is longer, and the time to compare two grows with both. */
const mostLength = 40;

/** `学会动太` of `学会动态`, `学会动态：` of `学会动态`; but not `市县动态` of `学会动态`. */
export function isMisspelling(name: string, known: string): boolean {
  const [one, other] = [name, known].map((each) => [...toSimplified(wordsOf(each))]) as [
    string[],
    string[],
  ];
  const length = Math.min(one.length, other.length);
  const allowed = length >= longName ? 2 : length >= leastLength ? 1 : 0;
  if (Math.max(one.length, other.length) > mostLength) return false;
  return Math.abs(one.length - other.length) <= allowed && distance(one, other) <= allowed;
}

/** How many characters are wrong, left out, put in, or changed with their neighbour. */
function distance(one: readonly string[], other: readonly string[]): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame ? 0 : 1));
      const areSwapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (areSwapped) least = Math.min(least, at(i - 2, j - 2) + 1);
      row.push(least);
    }
  }
  return at(one.length, other.length);
}
