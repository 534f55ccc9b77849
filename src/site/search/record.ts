/**
 * The form in which an article is handed to Pagefind and read back in the browser.
 *
 * Pagefind finds words; a word is what stands between spaces, and its place is its number. So each
 * term becomes a word of its own, together with the term after it (see `words.ts`), and what search
 * does not compare travels along in characters that Pagefind neither indexes nor counts: ASCII
 * punctuation. It keeps the text as it was given, so that the browser restores it to the character.
 *
 *     “双碳”目标，  →  {/;;:. 双碳 碳目/;;:; 目标 标ƿ/@:%.      (escapes shortened)
 *     Ａ           →  aƿ~…                                    term a, shown as Ａ
 *
 * A passage starts with a mark that is a word too: it takes up a place, and no phrase can run across
 * it.
 */
import { foldCharacter } from './terms.ts';
import { pairWord } from './words.ts';

/** A piece of an article that is searched on its own. */
export interface Passage {
  kind: 'headline' | 'organization' | 'paragraph';
  text: string;
}

/** How many words there are up to the end of each kind of passage. */
export interface Ends {
  headline: number;
  organization: number;
  all: number;
}

export interface Content {
  content: string;
  ends: Ends;
  /** All terms, each once. */
  characters: Set<string>;
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

/** A passage's term: as compared, as Pagefind may keep it, and what is shown with it. */
interface Shown {
  term: string;
  head: string;
  tail: string;
}

/** An article's passages as Pagefind's content: headline, organizations and paragraphs, in this order. */
export function writeContent(passages: readonly Passage[]): Content {
  const shown = passages.map(({ kind, text }) => ({ kind, ...showText(text) }));
  const words = shown.map(({ kind, before, terms }) => [
    MARKS[kind] + before,
    ...terms.map(({ head, tail }, at) => pairWord(head, terms[at + 1]?.term) + tail),
  ]);
  const length = (kind: Passage['kind']) =>
    words.filter((_, at) => shown[at]?.kind === kind).reduce((sum, own) => sum + own.length, 0);
  const headline = length('headline');
  const organization = headline + length('organization');
  return {
    content: words.flat().join(' '),
    ends: { headline, organization, all: organization + length('paragraph') },
    characters: new Set(shown.flatMap(({ terms }) => terms.map(({ term }) => term))),
  };
}

function showText(text: string): { before: string; terms: Shown[] } {
  let before = '';
  const terms: Shown[] = [];
  for (const character of text) {
    const [first, ...rest] = foldCharacter(character);
    const last = terms.at(-1);
    if (first === undefined) {
      if (last) last.tail += conceal(character);
      else before += conceal(character);
      continue;
    }
    // Pagefind folds the case of ASCII itself, without filing the word twice.
    const plain = rest.length === 0 && first === asciiLowerCase(character);
    terms.push({
      term: first,
      head: plain ? character : first,
      tail: plain ? '' : INSTEAD + conceal(character),
    });
    for (const term of rest) terms.push({ term, head: term, tail: INSTEAD });
  }
  return { before, terms };
}

function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The passages of a content, to the character as they were given. */
export function readContent(content: string): Passage[] {
  const passages: Passage[] = [];
  for (const word of content.split(' ')) {
    const kind = KINDS.get(word.charAt(0) as (typeof MARKS)[Passage['kind']]);
    if (kind) passages.push({ kind, text: reveal(word.slice(1)) });
    else {
      const passage = passages.at(-1);
      if (passage) passage.text += readWord(word);
    }
  }
  return passages;
}

/** What a word shows: its first character, or what stands instead of it, and what follows. */
function readWord(word: string): string {
  const [head = '', next = ''] = word;
  const tail = word.slice(head.length + next.length);
  return tail.startsWith(INSTEAD) ? reveal(tail.slice(INSTEAD.length)) : head + reveal(tail);
}
