/**
 * The whole ingest of one bulletin, pure from text to files:
 *
 *     bytes → text → lines → blocks → issue → Markdown files
 */
import { readText } from './1-text/read-text.ts';
import type { SourceText } from './1-text/source-text.ts';
import { hasMoreLines } from './2-lines/lines.ts';
import type { Passage } from './2-lines/passage.ts';
import { type Page, readPage } from './2-lines/printed.ts';
import { type Profile, profileFor } from './2-lines/profile.ts';
import { readBlocks } from './3-blocks/blocks.ts';
import { outOfOrder } from './3-blocks/grammar.ts';
import { applyCorrections, type CorrectionFiles } from './4-issue/corrections/apply.ts';
import { readCorrections } from './4-issue/corrections/read.ts';
import { gradeArticles, gradeOf } from './4-issue/grade.ts';
import type { Issue, IssueMetadata } from './4-issue/issue.ts';
import { knownMetadata } from './4-issue/known-metadata.ts';
import { type MetadataPlaces, mastheadPlaces } from './4-issue/masthead-places.ts';
import { readIssue } from './4-issue/read-issue.ts';
import { reconcile } from './4-issue/reconcile.ts';
import { readSidecar, type Sidecar } from './4-issue/sidecar.ts';
import { issueAddress } from './5-articles/address.ts';
import { issueFiles, type MarkdownFile } from './5-articles/files.ts';
import { sourceFiles } from './5-articles/source-pages.ts';
import { warningOf, warningsFile } from './5-articles/warnings.ts';
import { type Diagnostic, diagnose, type Point } from './diagnostics.ts';

export interface SourceFile {
  /** Path within the folder of bulletins; the issue's front matter carries it. */
  name: string;
  /** The path by which diagnostics name the file. */
  path: string;
  bytes: Uint8Array;
  sidecar?: { path: string; text: string };
  corrections?: { path: string; text: string };
}

/** A bulletin whose bytes have been read as text. */
export type TextSource = Omit<SourceFile, 'bytes'> & SourceText;

export interface IngestedIssue {
  id: string;
  metadata: IssueMetadata;
  /** Where the masthead prints what is known. */
  places: MetadataPlaces;
  issue: Issue;
  files: MarkdownFile[];
  /** The source itself, what became of each stretch of it, and doubts in English: filed beside the Markdown. */
  beside: { name: string; text: string }[];
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
  profiles: readonly Profile[] = [],
): Promise<Ingested> {
  const read = await readText(bytes, source.path);
  return 'rule' in read
    ? { diagnostics: [read] }
    : ingestText({ ...source, ...read }, addressFor, profiles);
}

/** Splits the text of one bulletin into its issue and articles. */
export function ingestText(
  { name, path, text, encoding, looks, sidecar, corrections }: TextSource,
  addressFor: AddressFor = issueAddress,
  profiles: readonly Profile[] = [],
): Ingested {
  const oversized = checkLines(path, text);
  if (oversized) return { diagnostics: [oversized] };
  const supplied = sidecar && readSidecar(sidecar.path, sidecar.text);
  const profile = profileFor(text, profiles);
  const page = readPage(text, profile, looks);
  const asRead = {
    ...readIssue(page.source, readBlocks(page), profile?.credits, () =>
      readBlocks(page, outOfOrder),
    ),
    furniture: furnitureOf(page),
  };
  const { issue, diagnostics: faults } = corrections
    ? correct(asRead, corrections, {
        bulletin: path,
        lines: page.lines,
        sections: profile?.sections ?? [],
      })
    : { issue: asRead, diagnostics: [] };
  const known = knownMetadata(text, issue.printed, profile);
  const metadata = withoutDenied({
    ...issue.printed,
    ...known.values,
    ...supplied?.sidecar.values,
    ...issue.corrected?.metadata,
  });
  const doubts = [
    ...checkMasthead(path, metadata, issue.printed, supplied?.sidecar, sidecar?.path),
    ...reconcile(path, page.lines, issue, issue.blocks),
  ];
  const isEmpty = !issue.articles.some(({ paragraphs }) => paragraphs.length > 0);
  if (isEmpty) doubts.push(diagnose('no-article', path, start));
  const diagnostics = [...(supplied?.diagnostics ?? []), ...faults, ...doubts];
  // With a masthead it is a bulletin all the same: its text is kept with the issue, to be read and found.
  if (isEmpty && !(isMasthead(issue.printed) && issue.unplaced.length > 0)) return { diagnostics };
  const id = addressFor(metadata, name);
  const articles = gradeArticles(issue, issue.blocks, doubts).map(
    ({ doubts: near, ...graded }) => ({ ...graded, warnings: near.map(warningOf) }),
  );
  const basis = withoutCorrected(
    { ...known.basis, ...supplied?.sidecar.basis },
    issue.corrected?.metadata,
  );
  const files = issueFiles(issue, {
    id,
    metadata,
    supplied: basis,
    file: name,
    warnings: doubts.map(warningOf),
    grade: gradeOf(doubts),
    articles,
  });
  const places = mastheadPlaces(page.source, page.lines, issue.masthead, metadata);
  const beside = [...sourceFiles(issue, encoding), ...warningsFile(doubts)];
  return { result: { id, metadata, places, issue, files, beside }, diagnostics };
}

const isMasthead = ({ number, wholeNumber, date }: IssueMetadata) =>
  number !== undefined || wholeNumber !== undefined || date !== undefined;

/** What a page carries besides its text, kept like everything else. */
const furnitureOf = ({ lines, furniture }: Page): Passage[] =>
  [...furniture.keys()].flatMap((index) => {
    const line = lines[index];
    return line ? [[line.printed]] : [];
  });

function correct(
  issue: Issue,
  corrections: { path: string; text: string },
  files: Omit<CorrectionFiles, 'corrections'>,
): { issue: Issue; diagnostics: Diagnostic[] } {
  const { statements, diagnostics } = readCorrections(corrections.path, corrections.text);
  const applied = applyCorrections(issue, statements, {
    ...files,
    corrections: corrections.path,
  });
  return { ...applied, diagnostics: [...diagnostics, ...applied.diagnostics] };
}

/** Without what the editors say is not so. */
const withoutDenied = (metadata: object): IssueMetadata =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null));

/** A value that a correction gives is no longer the sidecar's. */
const withoutCorrected = (basis: Record<string, string> = {}, metadata: object = {}) =>
  Object.fromEntries(Object.entries(basis).filter(([field]) => !Object.hasOwn(metadata, field)));

/** A bulletin of more lines would need gigabytes of memory; a year's worth of issues has fewer. */
const mostLines = 250_000;

function checkLines(path: string, text: string): Diagnostic | undefined {
  if (!hasMoreLines(text, mostLines)) return undefined;
  const found = { en: `more than ${mostLines} lines`, zh: `超过 ${mostLines} 行` };
  const most = { en: `${mostLines} lines`, zh: ` ${mostLines} 行` };
  return diagnose('oversized-file', path, start, found, most);
}

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
