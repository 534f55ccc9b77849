/**
 * What is known of a part's articles without their texts, so that all hits have links, dates and
 * filters at once: columns of numbers that stand for names, in the order of the records. Names of
 * organizations are many; they are a table of their own, which is loaded after the hits.
 */
import { packNumbers, unpackNumbers } from './packed-numbers.ts';
import type { Ends } from './record.ts';
import { cutTexts } from './texts.ts';

export interface TableIssue {
  address: string;
  name: string;
  publication: string;
  /** EDTF; empty where unknown. */
  date: string;
}

/** An article without its text; `place` is its address within its issue's, empty for the issue itself. */
export interface Entry {
  issue: TableIssue;
  place: string;
  section?: string;
  ends: Ends;
}

/** An entry, and who the article is from. */
export interface FullEntry extends Entry {
  organizations: string[];
}

/** Columns of numbers are packed; `section` counts from 1, 0 is none. */
export interface Table {
  issues: TableIssue[];
  sections: string[];
  /** How many articles in a row are of each of the issues. */
  articles: string;
  /** For each article, as are those that follow. */
  place: string[];
  section: string;
  headline: string;
  organization: string;
  all: string;
  /** How many articles each file of texts holds. */
  texts: string;
}

export interface OrganizationTable {
  /** How many organizations each article has, and the places of all of them in the list of names. */
  count: string;
  organizations: string;
}

export function writeTable(entries: readonly Entry[]): Table {
  const runs = runsOf(entries.map(({ issue }) => issue));
  const sections = [...new Set(entries.flatMap(({ section }) => section ?? []))];
  const sectionAt = new Map(sections.map((section, at) => [section, at + 1]));
  const column = (of: (entry: Entry) => number) => packNumbers(entries.map(of));
  return {
    issues: runs.map(({ value }) => value),
    sections,
    articles: packNumbers(runs.map(({ count }) => count)),
    place: entries.map(({ place }) => place),
    section: column(({ section }) => sectionAt.get(section ?? '') ?? 0),
    headline: column(({ ends }) => ends.headline),
    organization: column(({ ends }) => ends.organization - ends.headline),
    all: column(({ ends }) => ends.all - ends.organization),
    texts: packNumbers(cutTexts(entries.map(({ ends }) => ends.all))),
  };
}

export function readTable(table: Table): Entry[] {
  const [sections, headlines, organizations, rests] = [
    table.section,
    table.headline,
    table.organization,
    table.all,
  ].map(unpackNumbers) as [number[], number[], number[], number[]];
  const issues = unpackNumbers(table.articles).flatMap((count, at) =>
    new Array<TableIssue>(count).fill(table.issues[at] as TableIssue),
  );
  return issues.map((issue, row) => {
    const section = table.sections[(sections[row] ?? 0) - 1];
    const headline = headlines[row] ?? 0;
    const organization = headline + (organizations[row] ?? 0);
    const all = organization + (rests[row] ?? 0);
    return {
      issue,
      place: table.place[row] ?? '',
      ...(section && { section }),
      ends: { headline, organization, all },
    };
  });
}

/** How many articles each file of texts holds. */
export function readTexts({ texts }: Table): number[] {
  return unpackNumbers(texts);
}

/**
 * The names of all organizations, of all parts in one list, for most of them come again in each: as they
 * come up, so that a new issue adds to its end and leaves the tables of earlier parts as they are.
 */
export function namesOf(articles: Iterable<{ organizations: readonly string[] }>): string[] {
  const names = new Set<string>();
  for (const { organizations } of articles) for (const name of organizations) names.add(name);
  return [...names];
}

/** `at` tells the place of each name in the list. */
export function writeOrganizations(
  entries: readonly FullEntry[],
  at: ReadonlyMap<string, number>,
): OrganizationTable {
  const places = entries.flatMap(({ organizations }) => organizations.map((name) => at.get(name)));
  return {
    count: packNumbers(entries.map(({ organizations }) => organizations.length)),
    organizations: packNumbers(places.map((place) => place ?? Number.NaN)),
  };
}

export function readOrganizations(table: OrganizationTable, names: readonly string[]): string[][] {
  const places = unpackNumbers(table.organizations);
  let end = 0;
  return unpackNumbers(table.count).map((count) => {
    end += count;
    return places.slice(end - count, end).map((place) => names[place] ?? '');
  });
}

/** The same values in a row, as one with their number. */
function runsOf<Value>(values: readonly Value[]): { value: Value; count: number }[] {
  const runs: { value: Value; count: number }[] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run?.value === value) run.count += 1;
    else runs.push({ value, count: 1 });
  }
  return runs;
}
