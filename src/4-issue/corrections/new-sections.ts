/** Sections that only a correction names: one that is very like another is likely that one misspelt. */
import { readPassage } from '../../2-lines/passage.ts';
import type { Issue } from '../issue.ts';
import { isMisspelling } from './misspelling.ts';
import { wordsOf } from './words.ts';

export interface DoubtfulSection {
  name: string;
  /** The section that may be meant. */
  meant: string;
}

/** The sections that `after` has by its corrections and `before` has not, as far as they look misspelt. */
export function doubtfulSections(
  before: Issue,
  after: Issue,
  usual: readonly string[] = [],
): DoubtfulSection[] {
  const given = namesGiven(before);
  const fresh = [...namesGiven(after)].filter((name) => !given.has(name));
  if (fresh.length === 0) return [];
  const known = [...usual, ...printedNames(before), ...given];
  const isKnown = new Set(known.map(bare));
  return fresh.flatMap((name) => {
    if (isKnown.has(bare(name))) return [];
    const meant = known.find((other) => isMisspelling(name, other));
    return meant === undefined || isPrinted(before, name, meant) ? [] : [{ name, meant }];
  });
}

/** Sections that the editors gave to articles. */
const namesGiven = ({ articles }: Issue): Set<string> =>
  new Set(articles.flatMap(({ corrected }) => corrected?.section ?? []));

const printedNames = ({ source, sectionLines, contents }: Issue): string[] =>
  [...sectionLines, ...contents].map((passage) => readPassage(source, passage));

/** White space and width tell no two names apart. */
const bare = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '');

/** What stands in the bulletin is not misspelt; what differs in signs alone stands there as the other. */
const isPrinted = ({ source }: Issue, name: string, meant: string): boolean =>
  wordsOf(name) !== wordsOf(meant) && wordsOf(source).includes(wordsOf(name));
