/** What the home page shows of an archive, so much that it stays light however large the archive. */
import type { CalendarYear } from './calendar/calendar.ts';
import type { Catalog, Issue, Run } from './catalog.ts';

export interface Home {
  readonly newest: Issue | undefined;
  /** The first articles of the newest issue. */
  readonly runs: readonly Run[];
  /** The newest issue of each other publication. */
  readonly latest: readonly Issue[];
  /** The first and the last year with issues. */
  readonly span: readonly [number, number] | undefined;
  /** How many numbers are missing in all. */
  readonly missing: number;
  /** The newest years, issue by issue. */
  readonly years: readonly CalendarYear[];
  /** Those before them, of which only the sums are shown. */
  readonly earlier: readonly CalendarYear[];
}

/** So many headlines tell what an issue is like; the others are a click away. */
const mostArticles = 12;
const mostPublications = 6;
/** About so many issues can be taken in at once, and weigh some 4 KB. */
const mostCells = 240;

export function homeOf({ issues, publications, calendar }: Catalog): Home {
  const [newest] = issues;
  const shown = yearsShown(calendar);
  const known = calendar.flatMap(({ year }) => year ?? []);
  const [last, first] = [known[0], known.at(-1)];
  return {
    newest,
    runs: newest ? firstArticles(newest.runs, mostArticles) : [],
    latest: publications
      .filter((publication) => publication !== newest?.publication)
      .slice(0, mostPublications)
      .flatMap(({ issues: [latest] }) => latest ?? []),
    span: first === undefined || last === undefined ? undefined : [first, last],
    missing: calendar.reduce((sum, year) => sum + year.missing, 0),
    years: calendar.slice(0, shown),
    earlier: calendar.slice(shown),
  };
}

/** How many years can be shown issue by issue. */
function yearsShown(calendar: readonly CalendarYear[]): number {
  let cells = 0;
  const end = calendar.findIndex(({ publications }) => {
    cells += publications.reduce((sum, part) => sum + part.cells.length, 0);
    return cells > mostCells;
  });
  return end < 0 ? calendar.length : end;
}

/** The runs of an issue up to so many articles. */
export function firstArticles(runs: readonly Run[], most: number): Run[] {
  let left = most;
  return runs.flatMap(({ section, articles }) => {
    const shown = articles.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ section, articles: shown }] : [];
  });
}
