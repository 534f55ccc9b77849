/** Shingles: all runs of so many letters of a folded text, each as a number. */
import { foldCharacter } from '../search/terms.ts';

/** The letters and digits of a text, folded as search folds them; punctuation and spaces do not count. */
export function letters(text: string): string {
  let folded = '';
  for (const character of text) {
    const [term = '', ...rest] = foldCharacter(character);
    folded += rest.length === 0 ? term : term + rest.join('');
  }
  return folded;
}

/** Spreads the bits of a number over all of it, after MurmurHash3. */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The runs of `length` letters, each hashed to 32 bits, each once and sorted. */
export function shinglesOf(folded: string, length: number): Uint32Array {
  const count = Math.max(0, folded.length - length + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let hash = 0;
    for (let unit = at; unit < at + length; unit++) {
      hash = (Math.imul(hash, 0x01000193) + folded.charCodeAt(unit)) | 0;
    }
    hashes[at] = mix(hash);
  }
  return unique(hashes.sort());
}

function unique(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number;
  }
  return sorted.subarray(0, kept);
}

/** How many numbers two sorted lists share. */
export function sharedBy(one: Uint32Array, other: Uint32Array): number {
  let [at, otherAt, shared] = [0, 0, 0];
  while (at < one.length && otherAt < other.length) {
    const difference = (one[at] as number) - (other[otherAt] as number);
    if (difference === 0) shared++;
    if (difference <= 0) at++;
    if (difference >= 0) otherAt++;
  }
  return shared;
}
