/**
 * The audit of an archive: gaps, repeats and contradictions between the year, number, whole number
 * and date of its issues. Each publication is looked at by itself, and the majority is believed.
 */
import type { Diagnostic } from '../diagnostics.ts';
import { checks } from './checks/index.ts';
import type { Finding, Holding } from './holding.ts';
import { type Series, seriesOf } from './series.ts';

export interface SeriesAudit extends Series {
  /** The same issues as the checks came to believe them: misprints mended, in the same order. */
  believed: Holding[];
  findings: Finding[];
}

/** Audits each publication of an archive. */
export function auditArchive(holdings: readonly Holding[]): SeriesAudit[] {
  return seriesOf(holdings).map((series) => {
    const findings: Finding[] = [];
    let believed = series.holdings;
    for (const check of checks) {
      const found = check(believed);
      findings.push(...found);
      believed = mend(believed, found);
    }
    return { ...series, believed, findings };
  });
}

/** What the audit has to say, publication by publication. */
export const auditDiagnostics = (holdings: readonly Holding[]): Diagnostic[] =>
  auditArchive(holdings).flatMap(({ findings }) => findings.map(({ diagnostic }) => diagnostic));

/** A misprint is told once: the checks that follow read what it should have been. */
function mend(holdings: Holding[], findings: readonly Finding[]): Holding[] {
  const corrections = new Map(
    findings.flatMap(({ holding, believed }) => (believed ? [[holding.file, believed]] : [])),
  );
  if (corrections.size === 0) return holdings;
  return holdings.map((holding) => ({
    ...holding,
    facts: { ...holding.facts, ...corrections.get(holding.file) },
  }));
}
