/**
 * Front matter of the ingested Markdown: the one place that writes it and the one that reads it.
 *
 * Field names are part of the public contract; other programs read these files.
 */
import matter from 'gray-matter';
import { z } from 'zod';
import { edtfDate } from '../4-issue/edtf.ts';
import { grades } from '../4-issue/grade.ts';
import { articleChanges } from '../4-issue/issue.ts';

/** One entry of the colophon as printed: `编辑：张红波`, or a distribution list of several lines. */
export const colophonEntry = z.object({
  label: z.string().optional(),
  lines: z.array(z.string()),
});

/** What editors may have corrected in an issue: fields of its metadata, and furniture taken for text. */
export const issueChanges = [
  'publication',
  'publisher',
  'year',
  'volume',
  'number',
  'wholeNumber',
  'date',
  'dropped',
] as const;

export const issueFrontMatter = z.object({
  /** Address of the issue: ASCII, stable, unique in the archive. */
  id: z.string(),
  publication: z.string().optional(),
  publisher: z.string().optional(),
  year: z.number().int().optional(),
  volume: z.number().int().optional(),
  /** 期 */
  number: z.number().int().optional(),
  /** 总第…期 */
  wholeNumber: z.number().int().optional(),
  date: edtfDate.optional(),
  /** The printed table of contents, entry by entry, bullets dropped. */
  contents: z.array(z.string()),
  /** The masthead as printed, line by line. */
  masthead: z.array(z.string()),
  colophon: z.array(colophonEntry),
  /** For each value that somebody supplied because the bulletin does not print it: how it is known. */
  supplied: z.record(z.string(), z.string()),
  /** What the editors corrected in the issue itself; absent when nothing. */
  corrected: z.array(z.enum(issueChanges)).optional(),
  /** Name of the raw bulletin's file. */
  source: z.string(),
  /** What the ingest is unsure of in this issue, as `line:column: message (rule)`. */
  warnings: z.array(z.string()),
  /** How sure the ingest is of the whole issue; absent in files of an earlier ingest. */
  grade: z.enum(grades).optional(),
});

export const articleFrontMatter = z.object({
  title: z.string(),
  /** `id` of the issue. */
  issue: z.string(),
  date: edtfDate.optional(),
  section: z.string().optional(),
  subsection: z.string().optional(),
  /** As printed, in order; empty where none is printed. */
  organizations: z.array(z.string()),
  /** The credit as printed, where it says more than its organizations: （肾脏内科　王可心） */
  credit: z.string().optional(),
  /** 1-based place in the issue. */
  order: z.number().int().positive(),
  /** What the editors corrected in the article; absent when nothing. */
  corrected: z.array(z.enum(articleChanges)).optional(),
  /** How sure the ingest is of this article; absent in files of an earlier ingest. */
  grade: z.enum(grades).optional(),
  /** First and last line in the raw bulletin, 1-based. */
  lines: z.tuple([z.number().int().positive(), z.number().int().positive()]).optional(),
  /** What the ingest is unsure of in these lines, as `line:column: message (rule)`. */
  warnings: z.array(z.string()).optional(),
});

export type ColophonEntry = z.infer<typeof colophonEntry>;
export type IssueFrontMatter = z.infer<typeof issueFrontMatter>;
export type ArticleFrontMatter = z.infer<typeof articleFrontMatter>;

/**
 * Options under which gray-matter never runs code: it would otherwise *execute* front matter
 * that is fenced `---js`. A fresh object at every call, because gray-matter caches results of
 * calls made without options, half-parsed ones included.
 */
export function hardenedMatterOptions() {
  const refuse = (): never => {
    throw new Error('front matter in JavaScript is not accepted; write YAML');
  };
  return { engines: { javascript: { parse: refuse, stringify: refuse } } };
}

/** Joins front matter and a Markdown body into one file's text. */
export function writeFrontMatter(
  data: IssueFrontMatter | ArticleFrontMatter,
  markdown: string,
): string {
  // A `{ content }` object, because gray-matter would parse a string for front matter once more.
  // Absent values are left out: the YAML engine refuses `undefined`.
  const known = Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== undefined && value !== null),
  );
  const options = { ...hardenedMatterOptions(), lineWidth: -1 };
  return matter.stringify({ content: markdown }, known, options);
}

/** Splits an ingested file's text into its front matter, not yet validated, and its body. */
export function readFrontMatter(text: string): { data: Record<string, unknown>; markdown: string } {
  const { data, content } = matter(text, hardenedMatterOptions());
  return { data, markdown: content };
}
