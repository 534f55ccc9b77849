/** What the build does in the output directory beside Eleventy's own writing. */
import { copyFile, mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Catalog } from './catalog.ts';
import type { IngestedIssue } from './read-archive.ts';

/** The folders in which every file comes from the archive, so that a file too many is a stale one. */
const ARCHIVE_FOLDERS = [
  'issues',
  'years',
  'publications',
  'sections',
  'organizations',
  'feed',
  'review',
];

/** The same of files in the root: what a site without address has not, and one of other years. */
const ARCHIVE_FILES = /^(?:feed|sitemap|opensearch|oai)[\w-]*\.(?:xml|json)$/;

/** Serves each raw bulletin beside its issue, byte for byte; returns the files written. */
export async function copySources(
  ingested: readonly IngestedIssue[],
  catalog: Catalog,
  outputDir: string,
): Promise<string[]> {
  const addresses = new Map(catalog.issues.map((issue) => [issue.facts.id, issue.sourceAddress]));
  const copies = ingested.map(async ({ frontMatter, sourcePath }) => {
    const address = addresses.get(frontMatter.id);
    if (sourcePath === undefined || address === undefined) return [];
    const target = join(outputDir, address);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(sourcePath, target);
    return [target];
  });
  return (await Promise.all(copies)).flat();
}

/** Removes pages of an earlier build that this one did not write: what left the archive is gone. */
export async function removeStale(outputDir: string, written: readonly string[]): Promise<void> {
  const kept = new Set(written.map((path) => resolve(path)));
  for (const folder of ARCHIVE_FOLDERS) await prune(resolve(outputDir, folder), kept);
  for (const name of await readdir(outputDir)) {
    const path = resolve(outputDir, name);
    if (ARCHIVE_FILES.test(name) && !kept.has(path)) await rm(path);
  }
}

/** Returns whether the folder is empty now. */
async function prune(folder: string, kept: ReadonlySet<string>): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  let left = 0;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (await prune(path, kept)) await rmdir(path);
      else left += 1;
    } else if (kept.has(path)) left += 1;
    else await rm(path);
  }
  return left === 0;
}
