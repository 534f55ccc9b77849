/** The charts of the statistics page, in the words of the site's language. */

import { yearName } from '../calendar/labels.ts';
import type { Catalog } from '../catalog.ts';
import type { Statistics } from '../statistics.ts';
import type { Strings } from '../strings/index.ts';
import { type Count, withRest } from './bars.ts';

export interface Chart {
  readonly caption: string;
  /** What the rows are, and what is counted in them. */
  readonly of: string;
  readonly counted: string;
  readonly counts: readonly Count[];
}

const mostRows = 20;

/** Charts that have something to show. */
export function statisticsCharts(
  { grades }: Statistics,
  { calendar, publications, sections, organizations }: Catalog,
  strings: Strings,
): Chart[] {
  const words = strings.statistics;
  const oldestFirst = calendar.toReversed();
  const years = (count: (year: Catalog['calendar'][number]) => number) =>
    oldestFirst.map((year) => ({ ...named(yearName(year, strings), year), count: count(year) }));
  const ofPublications = (count: (publication: Catalog['publications'][number]) => number) =>
    withRest(
      publications.map((publication) => ({
        ...named(publication.name, publication),
        count: count(publication),
      })),
      mostRows,
      words.rest,
    );
  const groups = (those: Catalog['sections']) =>
    withRest(
      those.map((group) => ({ ...named(group.name, group), count: group.articles.length })),
      mostRows,
      words.rest,
    );
  const chart = (caption: string, of: string, counted: string, counts: readonly Count[]) => ({
    caption,
    of,
    counted,
    counts,
  });
  return [
    chart(
      words.issuesByYear,
      words.year,
      words.issues,
      years(({ issues }) => issues.length),
    ),
    chart(
      words.articlesByYear,
      words.year,
      words.articles,
      years(({ articles }) => articles),
    ),
    chart(
      words.issuesByPublication,
      words.publication,
      words.issues,
      ofPublications(({ issues }) => issues.length),
    ),
    chart(
      words.articlesByPublication,
      words.publication,
      words.articles,
      ofPublications(({ articles }) => articles),
    ),
    chart(words.grades, words.grade, words.articles, gradeCounts(grades, strings)),
    chart(words.sections, words.section, words.articles, groups(sections)),
    chart(words.organizations, words.organization, words.articles, groups(organizations)),
  ].filter(({ counts }) => counts.length > 0);
}

const named = (name: string, { address }: { address: string }) => ({ name, address });

function gradeCounts(grades: readonly Count[], { review, statistics }: Strings): Count[] {
  const names: Record<string, string> = review.grades;
  return grades.map(({ name, count }) => ({ name: names[name] ?? statistics.ungraded, count }));
}
