/** Ingests many bulletins into one folder of Markdown; one bad bulletin never stops the others. */
import type { Profile } from './2-lines/profile.ts';
import type { IssueMetadata } from './4-issue/issue.ts';
import { issueAddress, shortHash } from './5-articles/address.ts';
import { auditDiagnostics } from './audit/audit.ts';
import type { Holding } from './audit/holding.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import type { AddressFor } from './ingest.ts';
import { type IngestedFile, type IngestJob, ingestFile } from './ingest-file.ts';
import { ingestFiles, workersFor } from './ingest-files.ts';
import { removeOtherIssues, writeIssue } from './io/write.ts';

export interface IngestSummary {
  issues: number;
  articles: number;
  warnings: number;
  /** Bulletins or sidecars that need mending; the rest was done. */
  errors: number;
}

export interface IngestOptions {
  /** Paths of the raw bulletins. */
  paths: readonly string[];
  /** The folder that names of bulletins are relative to; each bulletin's own when absent. */
  root?: string;
  /** Gets one folder per issue. */
  outputDir: string;
  /** What is known of publications beforehand. */
  profiles?: readonly Profile[];
  report: (diagnostic: Diagnostic) => void;
  /** Removes folders of issues that are not among these bulletins. */
  prune?: boolean;
  /** How many processes split bulletins; 0 for this one alone. As many as pay unless said otherwise. */
  workers?: number;
  /** Hears how many bulletins are done, of how many. */
  onProgress?: (done: number, all: number) => void;
}

/**
 * Reads and splits bulletins on all cores and writes them in the order of their paths, so that the
 * outcome is the same on one core and on many; memory holds a few at a time.
 */
export async function ingestArchive(options: IngestOptions): Promise<IngestSummary> {
  const summary: IngestSummary = { issues: 0, articles: 0, warnings: 0, errors: 0 };
  const taken = new Map<string, { path: string; publisher: string | undefined }>();
  const holdings: Holding[] = [];
  // Many publishers have a 工作简报: namesakes of another publisher get an address of their own.
  const addressFor: AddressFor = (metadata, name) => apart(issueAddress(metadata, name), metadata);
  const apart = (id: string, { publisher }: IssueMetadata) => {
    const namesake = taken.get(id)?.publisher;
    const distinct = publisher !== undefined && namesake !== undefined && publisher !== namesake;
    return distinct ? `${id}-${shortHash(publisher)}` : id;
  };
  const report = (diagnostic: Diagnostic) => {
    if (diagnostic.severity === 'error') summary.errors++;
    else summary.warnings++;
    options.report(diagnostic);
  };
  const { paths, root, onProgress = () => {} } = options;
  const shared = { ...(root !== undefined && { root }), profiles: options.profiles ?? [] };
  const jobs = paths.map((path) => ({ path, ...shared }));
  const workers = options.workers ?? (await workersFor(paths));
  let done = 0;
  onProgress(done, jobs.length);
  for await (const ingested of ingestFiles(jobs, workers)) {
    const { path, result, diagnostics } = await readdress(ingested, jobs[done] as IngestJob);
    onProgress(++done, jobs.length);
    for (const diagnostic of diagnostics) report(diagnostic);
    if (!result) continue;
    const { id, metadata, places, articles, files, beside } = result;
    const other = taken.get(id);
    if (other) {
      report(diagnose('duplicate-issue', path, { line: 1, column: 1 }, id, other.path));
      continue;
    }
    taken.set(id, { path, publisher: metadata.publisher });
    holdings.push({ file: path, facts: metadata, places });
    await writeIssue(options.outputDir, id, [...files, ...beside]);
    summary.issues++;
    summary.articles += articles;
  }
  for (const diagnostic of auditDiagnostics(holdings)) report(diagnostic);
  if (options.prune) await removeOtherIssues(options.outputDir, new Set(taken.keys()));
  return summary;

  /** Files carry their issue's address, so the rare one that needs another is ingested again. */
  async function readdress(ingested: IngestedFile, job: IngestJob): Promise<IngestedFile> {
    if (!ingested.result) return ingested;
    const { id, metadata } = ingested.result;
    return apart(id, metadata) === id ? ingested : ingestFile(job, addressFor);
  }
}
