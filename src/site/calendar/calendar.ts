/** All issues of the archive by year and publication. */

import { groupBy } from '../../group-by.ts';
import { yearAddress } from '../addresses.ts';
import type { Issue } from '../catalog.ts';
import type { Mutable } from '../mutable.ts';
import { compare } from '../order.ts';
import {
  calendarYear,
  type Publication,
  type PublicationYear,
  publicationYear,
} from '../publications.ts';
import { cellOfIssue } from './cells.ts';

export interface CalendarYear {
  /** Undefined for issues of unknown year. */
  readonly year: number | undefined;
  readonly address: string;
  /** In the order of the archive's publications; issues that belong to none last. */
  readonly publications: readonly PublicationYear[];
  /** Newest first. */
  readonly issues: readonly Issue[];
  readonly articles: number;
  /** How many numbers are missing. */
  readonly missing: number;
  /** The year before this one, of those that have issues. */
  readonly previous: CalendarYear | undefined;
  readonly next: CalendarYear | undefined;
}

/** So many issues can be listed on one page; of more only the sums are. */
export const mostIssuesListed = 300;

/** Newest first; issues of unknown year last. */
export function calendarOf(
  issues: readonly Issue[],
  publications: readonly Publication[],
): CalendarYear[] {
  const untitled = issues.filter(({ facts }) => !facts.publication);
  const ofPublications = publications.flatMap(({ years }) => years);
  const ofNone = [...groupBy(untitled, yearOfUntitled)].map(([year, ofYear]) =>
    publicationYear(undefined, year, ofYear, ofYear.toReversed().map(cellOfIssue)),
  );
  const years = [...groupBy([...ofPublications, ...ofNone], ({ year }) => year)]
    .sort(([one], [other]) => compare(other ?? 0, one ?? 0))
    .map(([year, parts]) => yearOfParts(year, parts));
  const places = new Map(issues.map((issue, index) => [issue, index]));
  const placeOf = (issue: Issue) => places.get(issue) as number;
  for (const [index, year] of years.entries()) {
    year.issues = year.issues.toSorted((one, other) => placeOf(one) - placeOf(other));
    year.previous = years[index + 1];
    year.next = years[index - 1];
  }
  return years;
}

const yearOfUntitled = ({ facts }: Issue) => calendarYear({ file: facts.id, facts, places: {} });

function yearOfParts(
  year: number | undefined,
  publications: PublicationYear[],
): Mutable<CalendarYear> {
  const sum = (count: (part: PublicationYear) => number) =>
    publications.reduce((total, part) => total + count(part), 0);
  return {
    year,
    address: yearAddress(year),
    publications,
    issues: publications.flatMap(({ issues }) => issues),
    articles: sum(({ articles }) => articles),
    missing: sum(({ missing }) => missing),
    previous: undefined,
    next: undefined,
  };
}
