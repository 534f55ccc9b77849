/** How a check is told: one line for each finding, and one table. */
import type { Finding } from './checker.ts';
import type { Checked } from './run.ts';

/** One fault that all pages share is told this often for each rule; the rest is counted. */
const TOLD = 20;

/** A finding as `file:line: what (rule)`. */
export function formatFinding({ file, line, what, rule }: Finding): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${what} (${rule})`;
}

/** The findings of one checker, those of a rule that is broken everywhere cut short. */
export function findingLines({ findings }: Checked): string[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byRule.get(finding.rule);
    if (same) same.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule].flatMap(([rule, same]) => [
    ...same.slice(0, TOLD).map(formatFinding),
    ...(same.length > TOLD ? [`… and ${same.length - TOLD} more (${rule})`] : []),
  ]);
}

/** What each checker came to. */
export function checkTable(checked: readonly Checked[]): string {
  const rows = checked.map(({ name, files, findings, time }) => [
    name,
    String(files),
    String(findings.length),
    `${(time / 1000).toFixed(1)} s`,
  ]);
  return [['check', 'files', 'findings', 'time'], ...rows]
    .map(([name = '', ...numbers]) =>
      [name.padEnd(10), ...numbers.map((number) => number.padStart(9))].join(''),
    )
    .join('\n');
}
