/** What the page for editors shows of the audit: which numbers of which years are there. */
import { auditArchive, type SeriesAudit } from '../audit/audit.ts';
import { gapsBetween } from '../audit/gaps.ts';
import { type Finding, type Holding, yearOf } from '../audit/holding.ts';
import { groupBy } from '../group-by.ts';
import type { Catalog, Issue, Named } from './catalog.ts';
import { issueLabel, issueName } from './labels.ts';
import { compare } from './order.ts';
import type { Strings } from './strings/index.ts';

/** `absent`: not there, and not missed, since the archive holds a selection only. */
export type CellState = 'held' | 'absent' | Finding['kind'];

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
  const years = [...groupBy(believed, yearOf)]
    .sort(([one], [other]) => compare(other ?? 0, one ?? 0))
    .map(([year, ofYear]) => ({ year, cells: cellsOf(ofYear, findings, issues, strings) }));
  const told = findings.map(({ kind, holding, other, diagnostic }) => ({
    kind,
    message: diagnostic.message[strings.language === 'en' ? 'en' : 'zh'],
    issue: named(holding, issues, strings),
    other: other.file === holding.file ? undefined : named(other, issues, strings),
  }));
  return { publication, publisher, years, findings: told };
}

/** The issues of a year in the order of their numbers, with what is not there between them. */
function cellsOf(
  holdings: readonly Holding[],
  findings: readonly Finding[],
  issues: Issues,
  strings: Strings,
) {
  const field = holdings.some(({ facts }) => facts.number !== undefined) ? 'number' : 'wholeNumber';
  const numberOf = ({ facts }: Holding) => facts[field];
  const held = holdings.map((holding) => ({
    at: numberOf(holding) ?? Number.POSITIVE_INFINITY,
    label: labelOf(holding, issues, strings),
    state: stateOf(holding, findings),
    issue: named(holding, issues, strings),
  }));
  const gaps = gapsBetween(holdings, numberOf).map(({ from, to, after }) => ({
    at: from,
    label: from === to ? `${from}` : `${from}–${to}`,
    state: findings.some(({ kind, holding, missing }) => {
      return kind === 'missing' && holding.file === after.file && missing?.from === from;
    })
      ? ('missing' as const)
      : ('absent' as const),
    issue: undefined,
  }));
  return [...held, ...gaps]
    .sort((one, other) => compare(one.at, other.at))
    .map(({ label, state, issue }): AuditCell => ({ label, state, issue }));
}

/** What is printed, however it was believed. */
function labelOf({ file }: Holding, issues: Issues, strings: Strings): string {
  const issue = issues.get(file);
  const { number, wholeNumber } = issue?.facts ?? {};
  if (number !== undefined) return `${number}`;
  if (wholeNumber !== undefined) return strings.issue.wholeNumber(wholeNumber);
  return issue ? issueLabel(issue, strings) : file;
}

function stateOf({ file }: Holding, findings: readonly Finding[]): CellState {
  const kinds = findings
    .filter(({ kind, holding }) => kind !== 'missing' && holding.file === file)
    .map(({ kind }) => kind);
  return kinds.includes('contradictory') ? 'contradictory' : (kinds[0] ?? 'held');
}
