/** What stands in a cell of the calendar, in the words of the site's language. */
import type { Issue } from '../catalog.ts';
import { readableDate } from '../dates.ts';
import { issueLabel } from '../labels.ts';
import type { Publication, PublicationYear } from '../publications.ts';
import type { Strings } from '../strings/index.ts';
import type { CalendarCell } from './cells.ts';

/** `7`, `8–24`, `总第60期`, `3月`, `3月10日` */
export function cellLabel({ unit, from, to, issue }: CalendarCell, strings: Strings): string {
  const { cells } = strings.calendar;
  const range = from === to ? `${from}` : `${from}–${to}`;
  switch (unit) {
    case 'number':
      return range;
    case 'wholeNumber':
      return cells.wholeNumber(range);
    case 'month':
      return cells.month(from, to);
    case 'day':
      return cells.day(Number(issue?.facts.date?.slice(5, 7)), from);
    case 'unknown':
      return cells.unknown;
  }
}

/** `科协每周动态 2023年 所藏各期` */
export function cellsLabel(part: PublicationYear, strings: Strings): string {
  return strings.calendar.held(yearTitle(part, strings), yearName(part, strings));
}

/** The title of the publication, or a note that nobody knows it. */
export function yearTitle({ publication }: PublicationYear, strings: Strings): string {
  return publication?.name ?? strings.issue.unknownPublication;
}

/** `2023年` */
export function yearName({ year }: { year: number | undefined }, { calendar }: Strings): string {
  return year === undefined ? calendar.unknownYear : calendar.year(year);
}

/** `2023年第7期 · 2023年3月10日 · 22 篇` */
export function issueTitle(issue: Issue, strings: Strings): string {
  const { date } = issue.facts;
  const label = issueLabel(issue, strings);
  const day = date === undefined ? label : readableDate(date, strings);
  const articles = strings.count.articles(issue.articles.length);
  return [label, ...(day === label ? [] : [day]), articles].join(' · ');
}

/** `2022年3月 — 2023年5月30日`: from the first to the last issue whose date or year is known. */
export function publicationSpan({ issues }: Publication, strings: Strings): string {
  const known = issues.flatMap(({ facts: { date, year } }) => {
    if (date !== undefined) return readableDate(date, strings);
    return year === undefined ? [] : strings.issue.year(year);
  });
  const [last, first] = [known[0], known.at(-1)];
  if (last === undefined || first === undefined) return strings.issue.undated;
  return strings.publications.range(first, last);
}

/** The way to what is part of an issue: the way to the issue, and the issue. */
export function stepsInIssue(issue: Issue, strings: Strings) {
  return [
    ...issueSteps(issue, strings),
    { name: issueLabel(issue, strings), address: issue.address },
  ];
}

/** The way to an issue: its publication, where it has one, and its year. */
export function issueSteps({ publication, calendarYear }: Issue, strings: Strings) {
  const { navigation } = strings;
  return [
    publication ?? { name: navigation.issues, address: '/issues/' },
    ...(calendarYear
      ? [{ name: yearName(calendarYear, strings), address: calendarYear.address }]
      : []),
  ].map(({ name, address }) => ({ name, address }));
}
