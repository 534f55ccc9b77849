/**
 * The whole ingest of one bulletin, pure from text to files:
 *
 *     bytes → text → lines → blocks → issue → Markdown files
 */
import { readText } from './1-text/read-text.ts';
import { readPage } from './2-lines/printed.ts';
import { readBlocks } from './3-blocks/blocks.ts';
import { gradeArticles, gradeOf } from './4-issue/grade.ts';
import type { Issue, IssueMetadata } from './4-issue/issue.ts';
import { readIssue } from './4-issue/read-issue.ts';
import { reconcile } from './4-issue/reconcile.ts';
import { readSidecar, type Sidecar } from './4-issue/sidecar.ts';
import { issueAddress } from './5-articles/address.ts';
import { issueFiles, type MarkdownFile } from './5-articles/files.ts';
import { type Diagnostic, diagnose, type Point } from './diagnostics.ts';

export interface SourceFile {
  /** Path within the folder of bulletins; the issue's front matter carries it. */
  name: string;
  /** The path by which diagnostics name the file. */
  path: string;
  bytes: Uint8Array;
  sidecar?: { path: string; text: string };
}

/** A bulletin whose bytes have been read as text. */
export interface TextSource extends Omit<SourceFile, 'bytes'> {
  text: string;
}

export interface IngestedIssue {
  id: string;
  metadata: IssueMetadata;
  issue: Issue;
  files: MarkdownFile[];
}

/** Gives an issue its address from what is known of it and its file's name. */
export type AddressFor = (metadata: IssueMetadata, fileName: string) => string;

export interface Ingested {
  /** Absent when the bulletin could not be ingested; the diagnostics say why. */
  result?: IngestedIssue;
  diagnostics: Diagnostic[];
}

const start: Point = { line: 1, column: 1 };

/** Splits one raw bulletin of any format into its issue and articles. */
export async function ingestBulletin(
  { bytes, ...source }: SourceFile,
  addressFor: AddressFor = issueAddress,
): Promise<Ingested> {
  const read = await readText(bytes, source.path);
  return 'rule' in read
    ? { diagnostics: [read] }
    : ingestText({ ...source, text: read.text }, addressFor);
}

/** Splits the text of one bulletin into its issue and articles. */
export function ingestText(
  { name, path, text, sidecar }: TextSource,
  addressFor: AddressFor = issueAddress,
): Ingested {
  const supplied = sidecar && readSidecar(sidecar.path, sidecar.text);
  const page = readPage(text);
  const blocks = readBlocks(page);
  const issue = readIssue(page.source, blocks);
  const metadata = { ...issue.printed, ...supplied?.sidecar.values };
  const doubts = [
    ...checkMasthead(path, metadata, issue.printed, supplied?.sidecar, sidecar?.path),
    ...reconcile(path, page.lines, issue, blocks),
  ];
  const diagnostics = [...(supplied?.diagnostics ?? []), ...doubts];
  if (!issue.articles.some(({ paragraphs }) => paragraphs.length > 0)) {
    return { diagnostics: [...diagnostics, diagnose('no-article', path, start)] };
  }
  const id = addressFor(metadata, name);
  const articles = gradeArticles(issue, blocks, doubts).map(({ doubts: near, ...graded }) => ({
    ...graded,
    warnings: near.map(inChinese),
  }));
  const basis = supplied?.sidecar.basis ?? {};
  const files = issueFiles(issue, {
    id,
    metadata,
    supplied: basis,
    file: name,
    warnings: doubts.map(inChinese),
    grade: gradeOf(doubts),
    articles,
  });
  return { result: { id, metadata, issue, files }, diagnostics };
}

/** A doubt as front matter tells it. */
const inChinese = ({ point, message, rule }: Diagnostic) =>
  `${point.line}:${point.column}: ${message.zh} (${rule})`;

function checkMasthead(
  path: string,
  metadata: IssueMetadata,
  printed: IssueMetadata,
  sidecar: Sidecar | undefined,
  sidecarPath = path,
): Diagnostic[] {
  const { publication, date, number, wholeNumber } = metadata;
  const known = publication && (date ?? number ?? wholeNumber) !== undefined;
  const missing = known ? [] : [diagnose('masthead-missing', path, start)];
  const contradictions = Object.entries(sidecar?.values ?? {}).flatMap(([field, value]) => {
    const found = printed[field as keyof IssueMetadata];
    if (found === undefined || found === value) return [];
    return [diagnose('sidecar-contradicts', sidecarPath, start, field, `${value}`, `${found}`)];
  });
  return [...missing, ...contradictions];
}
