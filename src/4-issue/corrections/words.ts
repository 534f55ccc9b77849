/**
 * Finds quoted words in a text. Only letters, digits and Han characters count, as in the search:
 * white space, punctuation, Markdown's marks, case and width do not.
 */

/** What counts: letters, digits, their accents, and the radicals that PDFs have for characters. */
const word = /[\p{L}\p{N}\p{M}\u2f00-\u2fd5]/u;
const words = /[\p{L}\p{N}\p{M}\u2f00-\u2fd5]/gu;
/** A quotation of signs alone, `※ ※ ※`, is found by them. */
const signs = /\S/gu;

/** A range of a text, in UTF-16 units. */
export interface Range {
  from: number;
  to: number;
}

/** `２０２３年 Annual` → `2023年annual` */
export const wordsOf = (text: string): string => keyOf(text, words);

/** Whether a text says anything besides marks and white space. */
export const saysWords = (text: string): boolean => word.test(text);

const han = /^[\u4e00-\u9fff]$/u;

function foldOf(character: string): string {
  return han.test(character) ? character : character.normalize('NFKD').toLowerCase();
}

/** Character by character, so that each unit of a key has its place in the text. */
function keyOf(text: string, units: RegExp): string {
  return (text.match(units) ?? []).map(foldOf).join('');
}

/** Words that stand in more places than so many are no quotation. */
const mostFound = 100;

/** Every place where a quotation stands; its own punctuation is taken in where the text has it. */
export function findWords(text: string, quotation: string, textWords = wordsOf(text)): Range[] {
  const units = saysWords(quotation) ? words : signs;
  const wanted = keyOf(quotation, units);
  if (wanted === '') return [];
  const key = units === words ? textWords : keyOf(text, units);
  if (!key.includes(wanted)) return [];
  const places = placesOf(text, units);
  const found: Range[] = [];
  let at = key.indexOf(wanted);
  for (; at >= 0 && found.length < mostFound; at = key.indexOf(wanted, at + wanted.length)) {
    const first = places[at];
    const last = places[at + wanted.length - 1];
    if (!first || !last) continue;
    const range = { from: first.from, to: last.to };
    found.push(units === words ? withSigns(text, quotation, range) : range);
  }
  return found;
}

/** For each unit of the key, the character of the text that it came from. */
function placesOf(text: string, units: RegExp): Range[] {
  const places: Range[] = [];
  for (const { 0: character, index } of text.matchAll(units)) {
    const place = { from: index, to: index + character.length };
    for (let unit = 0; unit < foldOf(character).length; unit++) places.push(place);
  }
  return places;
}

/** So much of a text is looked at for the signs beside a quotation, in UTF-16 units. */
const beside = 20;

/** Takes in the signs that the quotation begins and ends with: 《 of `《科协动态》创刊`. */
function withSigns(text: string, quotation: string, { from, to }: Range): Range {
  const [lead = ''] = /^[^\p{L}\p{N}\p{M}\u2f00-\u2fd5]*/u.exec(quotation) ?? [];
  for (const sign of signsOf(lead).reverse()) {
    const rest = text.slice(Math.max(0, from - beside), from);
    if (!foldOf(rest.trimEnd()).endsWith(foldOf(sign))) break;
    from -= rest.length - rest.trimEnd().length + sign.length;
  }
  for (const sign of signsOf(quotation.split(words).at(-1) ?? '')) {
    const rest = text.slice(to, to + beside);
    if (!foldOf(rest.trimStart()).startsWith(foldOf(sign))) break;
    to += rest.length - rest.trimStart().length + sign.length;
  }
  return { from, to };
}

const signsOf = (text: string): string[] => text.match(/[^\s#*_`]/gu) ?? [];
