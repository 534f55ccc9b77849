/**
 * What is known of a part's articles without their texts, so that all hits have links, dates and
 * filters at once: columns of numbers that stand for names, in the order of the records. Names of
 * organizations are many; they are a table of their own, which is loaded after the hits.
 */
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

export interface Table {
  issues: TableIssue[];
  sections: string[];
  /** For each article, in a column each; `section` counts from 1, 0 is none. */
  issue: number[];
  place: string[];
  section: number[];
  headline: number[];
  organization: number[];
  all: number[];
  /** How many articles each file of texts holds. */
  texts: number[];
}

export interface OrganizationTable {
  names: string[];
  /** For each article the places of its organizations in `names`. */
  organizations: number[][];
}

export function writeTable(entries: readonly Entry[]): Table {
  const issues = [...new Set(entries.map(({ issue }) => issue))];
  const sections = [...new Set(entries.flatMap(({ section }) => section ?? []))];
  const issueAt = new Map(issues.map((issue, at) => [issue, at]));
  const sectionAt = new Map(sections.map((section, at) => [section, at + 1]));
  return {
    issues,
    sections,
    issue: entries.map(({ issue }) => issueAt.get(issue) ?? 0),
    place: entries.map(({ place }) => place),
    section: entries.map(({ section }) => sectionAt.get(section ?? '') ?? 0),
    headline: entries.map(({ ends }) => ends.headline),
    organization: entries.map(({ ends }) => ends.organization - ends.headline),
    all: entries.map(({ ends }) => ends.all - ends.organization),
    texts: cutTexts(entries.map(({ ends }) => ends.all)),
  };
}

export function readTable(table: Table): Entry[] {
  return table.issue.map((issueAt, row) => {
    const section = table.sections[(table.section[row] ?? 0) - 1];
    const headline = table.headline[row] ?? 0;
    const organization = headline + (table.organization[row] ?? 0);
    const all = organization + (table.all[row] ?? 0);
    return {
      issue: table.issues[issueAt] as TableIssue,
      place: table.place[row] ?? '',
      ...(section && { section }),
      ends: { headline, organization, all },
    };
  });
}

export function writeOrganizations(entries: readonly FullEntry[]): OrganizationTable {
  // In order, names that begin alike pack better.
  const names = [...new Set(entries.flatMap(({ organizations }) => organizations))].sort();
  const at = new Map(names.map((name, place) => [name, place]));
  return {
    names,
    organizations: entries.map(({ organizations }) =>
      organizations.map((name) => at.get(name) ?? 0),
    ),
  };
}

export function readOrganizations({ names, organizations }: OrganizationTable): string[][] {
  return organizations.map((places) => places.map((place) => names[place] ?? ''));
}
