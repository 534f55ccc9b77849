/** Reads the ingested Markdown and checks it: the site's only look at its input. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import {
  type ArticleFrontMatter,
  articleFrontMatter,
  type IssueFrontMatter,
  issueFrontMatter,
  readFrontMatter,
} from '../5-articles/front-matter.ts';
import type { SourceSummary } from '../5-articles/source-record.ts';
import { pathInside } from '../io/write.ts';
import { readSourceSummary, readWarnings } from './read-source.ts';

export interface IngestedArticle {
  /** File name without `.md`. */
  name: string;
  frontMatter: ArticleFrontMatter;
  markdown: string;
}

export interface IngestedIssue {
  frontMatter: IssueFrontMatter;
  /** Text that no article could claim; empty when every line found its place. */
  markdown: string;
  articles: IngestedArticle[];
  /** Path of the raw bulletin, where it is there to be served. */
  sourcePath?: string;
  /** Its size in bytes. */
  sourceSize?: number;
  /** What of its text is filed, where an ingest has filed it; the text itself is read when it is shown. */
  source?: SourceSummary;
  /** What its warnings say in English, where an ingest has filed it. */
  warnings?: Record<string, string>;
}

/** Every issue below `issuesDir`; a file that is not what it should be is named in the error. */
export async function readArchive(
  issuesDir: string,
  bulletinsDir: string,
): Promise<IngestedIssue[]> {
  const folders = await readdir(issuesDir, { withFileTypes: true });
  const names = folders.filter((folder) => folder.isDirectory()).map((folder) => folder.name);
  const issues: IngestedIssue[] = [];
  // One after another: all at once would open more files than a process may.
  for (const name of names.sort())
    issues.push(await readIssue(join(issuesDir, name), bulletinsDir));
  return issues;
}

async function readIssue(folder: string, bulletinsDir: string): Promise<IngestedIssue> {
  const { frontMatter, markdown } = await readChecked(join(folder, 'index.md'), issueFrontMatter);
  if (frontMatter.id !== basename(folder)) {
    throw new Error(
      `${folder}/index.md: Unexpected id ${frontMatter.id}, expected the folder's name`,
    );
  }
  const files = await readdir(folder, { withFileTypes: true });
  const articles = await Promise.all(
    files
      .filter((file) => file.isFile() && file.name.endsWith('.md') && file.name !== 'index.md')
      .map(async (file) => ({
        name: basename(file.name, '.md'),
        ...(await readChecked(join(folder, file.name), articleFrontMatter)),
      })),
  );
  const source = await readSourceSummary(folder);
  const warnings = await readWarnings(folder);
  const sourcePath = pathInside(bulletinsDir, frontMatter.source);
  const sourceSize = await sizeOfPlainFile(sourcePath);
  return {
    frontMatter,
    markdown: markdown.trim(),
    articles,
    // A symbolic link could publish a file from anywhere on the machine.
    ...(sourceSize === undefined ? {} : { sourcePath, sourceSize }),
    ...(source && { source }),
    ...(warnings && { warnings }),
  };
}

async function readChecked<T>(
  path: string,
  schema: z.ZodType<T>,
): Promise<{ frontMatter: T; markdown: string }> {
  const { data, markdown } = readFrontMatter(await readFile(path, 'utf8'));
  const checked = schema.safeParse(data);
  if (!checked.success) {
    throw new Error(`${path}: Unexpected front matter:\n${z.prettifyError(checked.error)}`);
  }
  return { frontMatter: checked.data, markdown };
}

async function sizeOfPlainFile(path: string): Promise<number | undefined> {
  const status = await lstat(path).catch(() => undefined);
  return status?.isFile() ? status.size : undefined;
}
