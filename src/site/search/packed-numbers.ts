/** Many small numbers as one text, a character each: half as long as their digits, packed or not. */

/** The first number's character; those before it would be written as escapes. */
const FIRST = 0x20;
/** From here on a number takes two characters: the next ones are surrogates, which stand for nothing alone. */
const BASE = 0xd800 - FIRST;
/** What tells how often `BASE` fits into a number, before what is left: characters for private use. */
const TIMES = 0xe000;
const MOST_TIMES = 0xf8ff - TIMES;

/** Numbers from 0 on, whole, and below three hundred million. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      const times = Math.floor(number / BASE);
      if (!(number >= 0 && times <= MOST_TIMES)) {
        throw new RangeError(`Unexpected number ${number}, expected 0 to ${BASE * MOST_TIMES}`);
      }
      const rest = String.fromCharCode(FIRST + (number % BASE));
      return times === 0 ? rest : String.fromCharCode(TIMES + times) + rest;
    })
    .join('');
}

/** The numbers that were packed. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let times = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= TIMES) {
      times = code - TIMES;
      continue;
    }
    numbers.push(times * BASE + code - FIRST);
    times = 0;
  }
  return numbers;
}
