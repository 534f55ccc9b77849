/** What a command prints: diagnostics to stderr, one line for each phase, and a summary. */
import type { IngestSummary } from '../archive.ts';
import type { Phase } from '../build.ts';
import { type Diagnostic, formatDiagnostic } from '../diagnostics.ts';
import { progressBar } from './progress.ts';

/** A Chinese locale gets Chinese diagnostics. */
const language = /^zh/iu.test(process.env.LC_ALL || process.env.LANG || '') ? 'zh' : 'en';

const bar = progressBar(process.stderr);

/** Shows on a terminal how far the ingest is. */
export const showProgress = bar.update;

/** Prints a diagnostic to stderr, above the progress bar where there is one. */
export function printDiagnostic(diagnostic: Diagnostic): void {
  bar.clear();
  process.stderr.write(`${formatDiagnostic(diagnostic, language)}\n`);
}

const titles: Record<Phase, string> = { ingest: 'Ingest', pages: 'Pages', search: 'Search index' };

/** Prints a line when a phase ends: what it made and how long it took. */
export function phasePrinter() {
  let started = 0;
  return (phase: Phase, event: 'start' | 'end', made = '') => {
    if (event === 'start') started = performance.now();
    else console.log(`${titles[phase].padEnd(13)}${seconds(started).padStart(7)}  ${made}`);
  };
}

/** Prints what came of it all. */
export function printSummary(summary: IngestSummary, started: number): void {
  const { issues, articles, warnings, errors } = summary;
  const counts = [`${issues} issues`, `${articles} articles`, `${warnings} warnings`];
  if (errors > 0) counts.push(`${errors} errors`);
  console.log(`${'Done'.padEnd(13)}${seconds(started).padStart(7)}  ${counts.join(', ')}`);
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(2)} s`;
