/**
 * What is known of a part's articles without their texts, so that all hits have links, dates and
 * filters at once: columns of numbers that stand for names, in the order of the records.
 */
import type { Ends } from './record.ts';

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
  organizations: string[];
  ends: Ends;
  loneEnds: Ends;
}

export interface Table {
  issues: TableIssue[];
  names: string[];
  /** For each article, in a column each. */
  issue: number[];
  place: string[];
  /** 1-based places in `names`; 0 for none. */
  section: number[];
  organizations: number[][];
  /** Lengths of single characters, headline, organizations and paragraphs. */
  ends: number[][];
}

export function writeTable(entries: readonly Entry[]): Table {
  const issues = [...new Set(entries.map(({ issue }) => issue))];
  const names = [
    ...new Set(entries.flatMap(({ section, organizations }) => [section ?? '', ...organizations])),
  ].filter(Boolean);
  const issueAt = new Map(issues.map((issue, at) => [issue, at]));
  const nameAt = new Map(names.map((name, at) => [name, at + 1]));
  const at = (name: string | undefined) => nameAt.get(name ?? '') ?? 0;
  return {
    issues,
    names,
    issue: entries.map(({ issue }) => issueAt.get(issue) ?? 0),
    place: entries.map(({ place }) => place),
    section: entries.map(({ section }) => at(section)),
    organizations: entries.map(({ organizations }) => organizations.map(at)),
    ends: entries.map(({ ends, loneEnds }) => [
      loneEnds.headline,
      loneEnds.organization - loneEnds.headline,
      loneEnds.all - loneEnds.organization,
      ends.headline - loneEnds.all,
      ends.organization - ends.headline,
      ends.all - ends.organization,
    ]),
  };
}

export function readTable(table: Table): Entry[] {
  return table.issue.map((issueAt, row) => {
    const section = table.names[(table.section[row] ?? 0) - 1];
    const [loneEnds, ends] = readEnds(table.ends[row] ?? []);
    return {
      issue: table.issues[issueAt] as TableIssue,
      place: table.place[row] ?? '',
      ...(section && { section }),
      organizations: (table.organizations[row] ?? []).map((at) => table.names[at - 1] ?? ''),
      ends,
      loneEnds,
    };
  });
}

function readEnds(lengths: readonly number[]): [Ends, Ends] {
  let end = 0;
  const sums = lengths.map((length) => (end += length));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = sums;
  return [
    { headline: a, organization: b, all: c },
    { headline: d, organization: e, all: f },
  ];
}
