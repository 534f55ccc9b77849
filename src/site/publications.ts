/**
 * The publications of the archive: issues with one title and one publisher, year by year, with what
 * is missing between them. Issues without a title belong to none.
 */

import { auditArchive, type SeriesAudit } from '../audit/audit.ts';
import { cellsBy } from '../audit/cells.ts';
import { type Holding, yearOf } from '../audit/holding.ts';
import { groupBy } from '../group-by.ts';
import { publicationAddresses, yearAddress } from './addresses.ts';
import { type CalendarCell, calendarCells } from './calendar/cells.ts';
import type { Issue, Named } from './catalog.ts';
import type { Mutable } from './mutable.ts';
import { compare } from './order.ts';
import { sameName } from './slug.ts';

/** A year of a publication, or of the issues that belong to none. */
export interface PublicationYear {
  readonly publication: Publication | undefined;
  /** Undefined for issues of unknown year. */
  readonly year: number | undefined;
  /** The page of the year. */
  readonly address: string;
  /** In the order of numbers or months. */
  readonly cells: readonly CalendarCell[];
  /** Newest first. */
  readonly issues: readonly Issue[];
  readonly articles: number;
  /** How many numbers are missing. */
  readonly missing: number;
}

export interface Publication extends Named {
  readonly publisher: string | undefined;
  /** Newest first. */
  readonly issues: readonly Issue[];
  /** Newest first; issues of unknown year last. */
  readonly years: readonly PublicationYear[];
  readonly articles: number;
  readonly missing: number;
  /** Publications of the same title by other publishers. */
  readonly namesakes: readonly Publication[];
}

/** Publications of issues that are given newest first; those with most issues first. */
export function publicationsOf(issues: readonly Issue[]): Publication[] {
  const titled = issues.filter(({ facts }) => facts.publication);
  const shelf = shelve(titled);
  const audits = auditArchive(titled.map(({ facts }) => ({ file: facts.id, facts, places: {} })))
    .map((audit) => ({ audit, oldest: shelf.newestFirst(audit.holdings).at(-1) as Issue }))
    // Oldest first, so that a newcomer takes no address from another.
    .sort((one, other) => shelf.placeOf(other.oldest) - shelf.placeOf(one.oldest))
    .map(({ audit }) => audit);
  const addresses = publicationAddresses(audits);
  const publications = audits.map((audit, index) =>
    publicationOf(audit, addresses[index] as string, shelf),
  );
  for (const namesakes of groupBy(publications, ({ name }) => sameName(name)).values()) {
    for (const publication of namesakes) {
      publication.namesakes = namesakes.filter((other) => other !== publication);
    }
  }
  return publications.sort(
    (one, other) => other.issues.length - one.issues.length || compare(one.address, other.address),
  );
}

/** Finds the issues that the audit knows as holdings, and keeps their order. */
function shelve(issues: readonly Issue[]) {
  const byId = new Map(issues.map((issue) => [issue.facts.id, issue]));
  const places = new Map(issues.map((issue, index) => [issue, index]));
  const issueOf = ({ file }: Holding) => byId.get(file) as Issue;
  const placeOf = (issue: Issue) => places.get(issue) as number;
  const newestFirst = (holdings: readonly Holding[]) =>
    holdings.map(issueOf).sort((one, other) => placeOf(one) - placeOf(other));
  return { issueOf, placeOf, newestFirst };
}

function publicationOf(
  { publication: name, publisher, believed, findings }: SeriesAudit,
  address: string,
  { issueOf, newestFirst }: ReturnType<typeof shelve>,
): Mutable<Publication> {
  const cells = cellsBy(findings);
  const issues = newestFirst(believed);
  const publication: Mutable<Publication> = {
    name,
    address,
    publisher,
    issues,
    years: [],
    articles: articlesIn(issues),
    missing: 0,
    namesakes: [],
  };
  publication.years = [...groupBy(believed, calendarYear)]
    .sort(([one], [other]) => compare(other ?? 0, one ?? 0))
    .map(([year, ofYear]) => {
      const shown = calendarCells(cells(ofYear), issueOf);
      return publicationYear(publication, year, newestFirst(ofYear), shown);
    });
  publication.missing = publication.years.reduce((sum, { missing }) => sum + missing, 0);
  return publication;
}

export function publicationYear(
  publication: Publication | undefined,
  year: number | undefined,
  issues: readonly Issue[],
  cells: readonly CalendarCell[],
): PublicationYear {
  const missing = cells
    .filter(({ state }) => state === 'missing')
    .reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return {
    publication,
    year,
    address: yearAddress(year),
    cells,
    issues,
    articles: articlesIn(issues),
    missing,
  };
}

/** The year under which an issue stands in the calendar: undefined where it is none that can be. */
export function calendarYear(holding: Holding): number | undefined {
  const year = yearOf(holding);
  return year !== undefined && year >= 1 && year <= 9999 ? year : undefined;
}

const articlesIn = (issues: readonly Issue[]) =>
  issues.reduce((sum, { articles }) => sum + articles.length, 0);
