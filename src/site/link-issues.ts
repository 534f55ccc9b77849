/** Where an issue belongs: its publication, its year, and the issues before and after it. */

import type { CalendarYear } from './calendar/calendar.ts';
import type { Issue } from './catalog.ts';
import type { Mutable } from './mutable.ts';
import type { Publication } from './publications.ts';

/** Leads from each issue to its publication, its year, and its neighbours in the publication. */
export function linkIssues(
  issues: readonly Mutable<Issue>[],
  publications: readonly Publication[],
  calendar: readonly CalendarYear[],
): void {
  const byId = new Map(issues.map((issue) => [issue.facts.id, issue]));
  const own = ({ facts }: Issue) => byId.get(facts.id) as Mutable<Issue>;
  for (const publication of publications) {
    for (const [index, issue] of publication.issues.entries()) {
      const { [index + 1]: previous, [index - 1]: next } = publication.issues;
      Object.assign(own(issue), { publication, previous, next });
    }
  }
  for (const calendarYear of calendar) {
    for (const issue of calendarYear.publications.flatMap((part) => part.issues)) {
      own(issue).calendarYear = calendarYear;
    }
  }
}
