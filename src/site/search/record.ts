/**
 * The form in which an article is handed to Pagefind and read back in the browser.
 *
 * Pagefind finds words and phrases of words; a word is what stands between spaces. So each term
 * becomes a word of its own, and what search does not compare travels along in characters that
 * Pagefind neither indexes nor counts: ASCII punctuation. It keeps the text as it was given, so
 * that the browser restores it to the character.
 *
 *     “双碳”目标，  →  {/;;:. 双 碳/;;:; 目 标/@:%.      (escapes shortened)
 *     Ａ           →  a~…                              term a, shown as Ａ
 *
 * A paragraph starts with a mark that is a word too: it takes up a position, and no phrase can run
 * across it.
 */
import { foldCharacter } from './terms.ts';

/** A piece of an article that is searched on its own. */
export interface Passage {
  kind: 'headline' | 'organization' | 'paragraph';
  text: string;
}

const MARKS = { headline: '^', organization: '|', paragraph: '{' } as const;
const KINDS = new Map(Object.entries(MARKS).map(([kind, mark]) => [mark, kind as Passage['kind']]));

/** Says that what follows is shown in place of the term, not after it. */
const INSTEAD = '~';

/**
 * Sixteen digits for `conceal`. ASCII punctuation only: after any other character Pagefind would
 * index the word once more together with it. None that JSON or HTML escapes.
 */
const DIGITS = "!$%'()+,-./:;=?@";

/** Writes text in punctuation, four signs for each UTF-16 code unit. */
export function conceal(text: string): string {
  return text
    .split('')
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')
    .replace(/[0-9a-f]/g, (digit) => DIGITS.charAt(Number.parseInt(digit, 16)));
}

/** Reads what `conceal` wrote. */
export function reveal(concealed: string): string {
  let text = '';
  for (let index = 0; index + 4 <= concealed.length; index += 4) {
    const digits = [...concealed.slice(index, index + 4)].map((sign) => DIGITS.indexOf(sign));
    text += String.fromCharCode(digits.reduce((value, digit) => value * 16 + digit, 0));
  }
  return text;
}

/** An article's passages as Pagefind's content. */
export function writeContent(passages: readonly Passage[]): string {
  return passages.map(({ kind, text }) => [MARKS[kind], ...words(text)].join('')).join(' ');
}

function* words(text: string): Generator<string> {
  for (const character of text) {
    const [first, ...rest] = foldCharacter(character);
    if (first === undefined) yield conceal(character);
    // Pagefind folds the case of ASCII itself, without filing the word twice.
    else if (rest.length === 0 && first === asciiLowerCase(character)) yield ` ${character}`;
    else
      yield ` ${first}${INSTEAD}${conceal(character)}${rest.map((term) => ` ${term}${INSTEAD}`).join('')}`;
  }
}

function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The passages of a content, to the character as they were given. */
export function readContent(content: string): Passage[] {
  const passages: Passage[] = [];
  for (const word of content.split(' ')) {
    const [head = '', tail = ''] = [word.slice(0, headLength(word)), word.slice(headLength(word))];
    const kind = KINDS.get(head as (typeof MARKS)[Passage['kind']]);
    if (kind) passages.push({ kind, text: '' });
    const passage = passages.at(-1);
    if (!passage) continue;
    if (tail.startsWith(INSTEAD)) passage.text += reveal(tail.slice(INSTEAD.length));
    else passage.text += (kind ? '' : head) + reveal(tail);
  }
  return passages;
}

function headLength(word: string): number {
  return (word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
}

/** What a search result tells beside its passages. */
export interface About {
  issue: string;
  publication?: string;
  section?: string;
  date?: string;
}

/** Concealed, because Pagefind searches what it is told about a record as well. */
export function writeAbout(about: About): string {
  return conceal(JSON.stringify(about));
}

export function readAbout(concealed: string): About {
  return JSON.parse(reveal(concealed)) as About;
}
