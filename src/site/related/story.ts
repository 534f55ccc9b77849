/** What of an article is compared with others. */
import { daysIn, numbersIn, ordinalsIn, yearsIn } from './facts.ts';
import { letters, shinglesOf } from './shingles.ts';

export interface Told {
  headline: string;
  text: string;
  /** As printed. */
  organizations: readonly string[];
  publication: string | undefined;
  /** The day of the issue as a number of days, as far as it is known. */
  day: number | undefined;
}

export interface Story {
  /** Runs of four letters of the text: a word and its neighbour. */
  shingles: Uint32Array;
  /** Pairs of letters of the headline. */
  headline: Uint32Array;
  numbered: { words: string; numbers: string };
  /** Folded, headline included. */
  letters: string;
  organizations: readonly string[];
  days: readonly string[];
  ordinals: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of the headline; of the text as well where nobody knows the day. */
  years: ReadonlySet<string>;
  publication: string | undefined;
  day: number | undefined;
}

/** Facts are looked for in so much of a text, in UTF-16 units. */
const mostRead = 20_000;

export function storyOf({ headline, text, organizations, publication, day }: Told): Story {
  const read = text.slice(0, mostRead);
  const folded = letters(read);
  const title = letters(headline);
  return {
    shingles: shinglesOf(folded, 4),
    headline: shinglesOf(title, 2),
    numbered: numbersIn(headline),
    letters: `${title}|${folded}`,
    organizations: organizations.map(letters),
    days: daysIn(read),
    ordinals: ordinalsIn(`${headline}。${read}`),
    years: yearsIn(day === undefined ? `${headline}。${read}` : headline),
    publication,
    day,
  };
}
