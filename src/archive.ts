/** Ingests many bulletins into one folder of Markdown; one bad bulletin never stops the others. */
import type { Profile } from './2-lines/profile.ts';
import { issueAddress, shortHash } from './5-articles/address.ts';
import { auditDiagnostics } from './audit/audit.ts';
import type { Holding } from './audit/holding.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import { type AddressFor, ingestBulletin } from './ingest.ts';
import { readBulletin } from './io/read.ts';
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
}

/** Reads, splits and writes each bulletin in turn, so memory holds one at a time. */
export async function ingestArchive(options: IngestOptions): Promise<IngestSummary> {
  const summary: IngestSummary = { issues: 0, articles: 0, warnings: 0, errors: 0 };
  const taken = new Map<string, { path: string; publisher: string | undefined }>();
  const holdings: Holding[] = [];
  // Many publishers have a 工作简报: namesakes of another publisher get an address of their own.
  const addressFor: AddressFor = (metadata, name) => {
    const id = issueAddress(metadata, name);
    const { publisher } = metadata;
    const namesake = taken.get(id)?.publisher;
    const distinct = publisher !== undefined && namesake !== undefined && publisher !== namesake;
    return distinct ? `${id}-${shortHash(publisher)}` : id;
  };
  const report = (diagnostic: Diagnostic) => {
    if (diagnostic.severity === 'error') summary.errors++;
    else summary.warnings++;
    options.report(diagnostic);
  };
  for (const path of options.paths) {
    const source = await readBulletin(path, options.root);
    if ('rule' in source) {
      report(source);
      continue;
    }
    const { result, diagnostics } = await ingestBulletin(source, addressFor, options.profiles);
    for (const diagnostic of diagnostics) report(diagnostic);
    if (!result) continue;
    const { id, metadata, places, issue, files } = result;
    const other = taken.get(id);
    if (other) {
      report(diagnose('duplicate-issue', source.path, { line: 1, column: 1 }, id, other.path));
      continue;
    }
    taken.set(id, { path: source.path, publisher: metadata.publisher });
    holdings.push({ file: source.path, facts: metadata, places });
    await writeIssue(options.outputDir, id, files);
    summary.issues++;
    summary.articles += issue.articles.length;
  }
  for (const diagnostic of auditDiagnostics(holdings)) report(diagnostic);
  if (options.prune) await removeOtherIssues(options.outputDir, new Set(taken.keys()));
  return summary;
}
