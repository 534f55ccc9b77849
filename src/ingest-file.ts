/** The ingest of one bulletin from its file, in this process or in a worker. */

import type { Profile } from './2-lines/profile.ts';
import type { IssueMetadata } from './4-issue/issue.ts';
import type { MetadataPlaces } from './4-issue/masthead-places.ts';
import { issueAddress } from './5-articles/address.ts';
import type { MarkdownFile } from './5-articles/files.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import { type AddressFor, ingestBulletin } from './ingest.ts';
import { display, readBulletin } from './io/read.ts';

export interface IngestJob {
  /** Path of the raw bulletin. */
  path: string;
  /** The folder that its name is relative to; its own when absent. */
  root?: string;
  /** What is known of publications beforehand. */
  profiles?: readonly Profile[];
}

/** What the archive needs to know of a bulletin; plain data, so that a worker can send it. */
export interface IngestedFile {
  /** The path by which diagnostics name the file. */
  path: string;
  /** Absent when the bulletin could not be ingested; the diagnostics say why. */
  result?: {
    id: string;
    metadata: IssueMetadata;
    places: MetadataPlaces;
    articles: number;
    files: MarkdownFile[];
    beside: { name: string; text: string }[];
  };
  diagnostics: Diagnostic[];
}

/** Reads and splits the bulletin of a file; whatever is wrong with it is reported, not thrown. */
export async function ingestFile(
  { path, root, profiles }: IngestJob,
  addressFor: AddressFor = issueAddress,
): Promise<IngestedFile> {
  const name = display(path);
  try {
    const source = await readBulletin(path, root);
    if ('rule' in source) return { path: name, diagnostics: [source] };
    const { result, diagnostics } = await ingestBulletin(source, addressFor, profiles);
    if (!result) return { path: name, diagnostics };
    const { id, metadata, places, issue, files, beside } = result;
    const made = { id, metadata, places, articles: issue.articles.length, files, beside };
    return { path: name, result: made, diagnostics };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return ingestFailed(path, { en: reason, zh: reason });
  }
}

/** The outcome of a bulletin whose ingest broke off. */
export function ingestFailed(path: string, reason: Diagnostic['message']): IngestedFile {
  const name = display(path);
  const start = { line: 1, column: 1 };
  return { path: name, diagnostics: [diagnose('ingest-failed', name, start, reason)] };
}
