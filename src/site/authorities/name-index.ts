/** The index of organizations: from A to Z, and by number of articles. */
import { groupBy } from '../../group-by.ts';
import type { Named } from '../catalog.ts';
import { compare } from '../order.ts';
import { type Paged, paged } from '../paging.ts';
import type { Organization } from './organizations.ts';
import { letterOf, NO_LETTER, readingOf } from './reading.ts';

export interface IndexedName extends Named {
  readonly count: number;
}

export interface Letter {
  readonly letter: string;
  /** Absent where no name is filed under it. */
  readonly address: string | undefined;
  readonly count: number;
}

export interface LetterSection {
  readonly letter: string;
  /** Of its heading. */
  readonly id: string;
  readonly names: readonly IndexedName[];
}

export interface NameIndexPage extends Paged<IndexedName> {
  /** Absent on the page of all, and where names stand by number of articles. */
  readonly letter: string | undefined;
  readonly byArticles: boolean;
  /** Under their letters; nothing where names stand by number of articles. */
  readonly sections: readonly LetterSection[];
  readonly letters: readonly Letter[];
  /** All names of the index. */
  readonly total: number;
}

const ROOT = '/organizations/';
const MOST_ARTICLES = `${ROOT}by-articles/`;
/** About 150 KB of HTML. */
const NAMES_A_PAGE = 800;
/** Shown beside the letters where the names are too many for one page. */
const FOREMOST = 100;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', NO_LETTER];

/** No organization has such an address: theirs end in six digits of a hash. */
const letterAddress = (letter: string) => `${ROOT}${idOf(letter)}/`;
const letterAnchor = (letter: string) => `${ROOT}#${idOf(letter)}`;
const idOf = (letter: string) => (letter === NO_LETTER ? 'other' : letter.toLowerCase());

/** One page of all from A to Z, or one for each letter where they are many; and those with most articles first. */
export function nameIndexOf(
  organizations: readonly Organization[],
  perPage = NAMES_A_PAGE,
): readonly NameIndexPage[] {
  const names = organizations.map(({ name, address, articles }) => ({
    name,
    address,
    count: articles.length,
  }));
  const byLetter = filed(names);
  const onePage = names.length <= perPage;
  const addressOf = onePage ? letterAnchor : letterAddress;
  const letters = LETTERS.map((letter) => {
    const count = byLetter.get(letter)?.length ?? 0;
    return { letter, count, address: count > 0 ? addressOf(letter) : undefined };
  });
  const shared = { letters, total: names.length, letter: undefined, byArticles: false };
  const sections = [...byLetter].map(([letter, ofLetter]) => ({
    letter,
    id: idOf(letter),
    names: ofLetter,
  }));
  const most = { ...shared, byArticles: true, sections: [] };
  const ofLetter = ({ letter, id, names: own }: LetterSection) =>
    paged(own, letterAddress(letter), perPage).map((page) => {
      return { ...shared, ...page, letter, sections: [{ letter, id, names: page.items }] };
    });
  const pages: NameIndexPage[] = [
    ...(onePage
      ? paged(names, ROOT, perPage).map((page) => ({ ...shared, ...page, sections }))
      : paged(names.slice(0, FOREMOST), ROOT, FOREMOST).map((page) => ({ ...most, ...page }))),
    ...(onePage ? [] : sections.flatMap(ofLetter)),
    ...paged(names, MOST_ARTICLES, perPage).map((page) => ({ ...most, ...page })),
  ];
  return Object.freeze(pages.map((page) => Object.freeze(page)));
}

/** Names in the order of their readings under their letters, # last. */
function filed(names: readonly IndexedName[]): Map<string, IndexedName[]> {
  const read = names.map((name) => ({ name, reading: readingOf(name.name) }));
  read.sort(
    (a, b) =>
      LETTERS.indexOf(letterOf(a.reading)) - LETTERS.indexOf(letterOf(b.reading)) ||
      compare(a.reading, b.reading) ||
      compare(a.name.address, b.name.address),
  );
  const letters = groupBy(read, ({ reading }) => letterOf(reading));
  return new Map([...letters].map(([letter, own]) => [letter, own.map(({ name }) => name)]));
}
