/** What the page for editors shows of the audit: which numbers of which years are there. */
import { auditArchive, type SeriesAudit } from '../audit/audit.ts';
import { type Cell, type CellState, cellsBy, isHole } from '../audit/cells.ts';
import { type Finding, type Holding, yearOf } from '../audit/holding.ts';
import { groupBy } from '../group-by.ts';
import type { Catalog, Issue, Named } from './catalog.ts';
import { issueLabel, issueName } from './labels.ts';
import { compare } from './order.ts';
import type { Strings } from './strings/index.ts';

export interface AuditCell {
  readonly label: string;
  readonly state: CellState;
  /** The issue, where there is one. */
  readonly issue: Named | undefined;
}

export interface AuditYear {
  readonly year: number | undefined;
  readonly cells: readonly AuditCell[];
}

export interface AuditedSeries {
  readonly publication: string;
  readonly publisher: string | undefined;
  /** Newest first; issues of unknown year last. */
  readonly years: readonly AuditYear[];
  readonly findings: readonly {
    readonly kind: Finding['kind'];
    readonly message: string;
    readonly issue: Named | undefined;
    readonly other: Named | undefined;
  }[];
}

/** Audits the issues of a catalog. */
export function auditCatalog(catalog: Catalog, strings: Strings): readonly AuditedSeries[] {
  const issues = new Map(catalog.issues.map((issue) => [issue.facts.source, issue]));
  const holdings = catalog.issues.map(({ facts }) => ({ file: facts.source, facts, places: {} }));
  return Object.freeze(auditArchive(holdings).map((series) => show(series, issues, strings)));
}

type Issues = ReadonlyMap<string, Issue>;

function named({ file }: Holding, issues: Issues, strings: Strings): Named | undefined {
  const issue = issues.get(file);
  return issue && { name: issueName(issue, strings), address: issue.address };
}

function show(series: SeriesAudit, issues: Issues, strings: Strings) {
  const { publication, publisher, believed, findings } = series;
  const cells = cellsBy(findings);
  const years = [...groupBy(believed, yearOf)]
    .sort(([one], [other]) => compare(other ?? 0, one ?? 0))
    .map(([year, ofYear]) => ({
      year,
      cells: cells(ofYear).map((cell) => cellOf(cell, issues, strings)),
    }));
  const told = findings.map(({ kind, holding, other, diagnostic }) => ({
    kind,
    message: diagnostic.message[strings.language === 'en' ? 'en' : 'zh'],
    issue: named(holding, issues, strings),
    other: other.file === holding.file ? undefined : named(other, issues, strings),
  }));
  return { publication, publisher, years, findings: told };
}

function cellOf({ state, content }: Cell, issues: Issues, strings: Strings): AuditCell {
  if (!isHole(content)) {
    const issue = named(content, issues, strings);
    return { label: labelOf(content, issues, strings), state, issue };
  }
  const { field, from, to } = content;
  const range = from === to ? `${from}` : `${from}–${to}`;
  const label = field === 'number' ? range : strings.calendar.cells.wholeNumber(range);
  return { label, state, issue: undefined };
}

/** What is printed, however it was believed. */
function labelOf({ file }: Holding, issues: Issues, strings: Strings): string {
  const issue = issues.get(file);
  const { number, wholeNumber } = issue?.facts ?? {};
  if (number !== undefined) return `${number}`;
  if (wholeNumber !== undefined) return strings.issue.wholeNumber(wholeNumber);
  return issue ? issueLabel(issue, strings) : file;
}
