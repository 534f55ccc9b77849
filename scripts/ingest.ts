/** `npm run --silent ingest -- --out DIR FILE… [--profiles DIR]`: splits raw bulletins into Markdown. */
import { ingestArchive } from '../src/archive.ts';
import { readArguments, run, wrongUse } from '../src/io/arguments.ts';
import { findProfiles } from '../src/io/read-profiles.ts';
import { printDiagnostic, printSummary, showProgress } from '../src/io/report.ts';

const usage = 'npm run --silent ingest -- --out DIR FILE… [--profiles DIR]';
const { values, positionals } = readArguments(usage, {
  options: { out: { type: 'string' }, profiles: { type: 'string' } },
  allowPositionals: true,
});
const { out } = values;
if (!out) wrongUse(usage, 'Missing --out DIR, the folder that gets one folder per issue.');
if (positionals.length === 0) wrongUse(usage, 'Missing FILE, a raw bulletin.');

await run(async () => {
  const started = performance.now();
  const known = values.profiles === undefined ? undefined : await findProfiles(values.profiles);
  for (const fault of known?.diagnostics ?? []) printDiagnostic(fault);
  const summary = await ingestArchive({
    paths: positionals,
    profiles: known?.profiles ?? [],
    outputDir: out,
    report: printDiagnostic,
    onProgress: showProgress,
  });
  printSummary(summary, started);
  return summary.errors + (known?.diagnostics.length ?? 0) > 0 ? 1 : 0;
});
