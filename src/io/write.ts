/** All writing: files appear whole or not at all, and nothing is deleted that is not ours. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { MarkdownFile } from '../5-articles/files.ts';

/** Thrown when a path that came from outside would leave the folder it belongs to. */
export class PathEscapeError extends Error {
  constructor(folder: string, name: string) {
    super(`refusing to write “${name}” outside of ${folder}`);
  }
}

/** The path of a name inside a folder. */
export function pathInside(folder: string, name: string): string {
  const path = resolve(folder, name);
  if (!path.startsWith(resolve(folder) + sep)) throw new PathEscapeError(folder, name);
  return path;
}

/** Writes a file beside its place and moves it there; an unchanged file is not touched. */
export async function writeWhole(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return;
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.part`;
  await writeFile(aside, text);
  await rename(aside, path);
}

/** Makes the folder of an issue hold these files and none of an earlier ingest. */
export async function writeIssue(
  folder: string,
  id: string,
  files: readonly MarkdownFile[],
): Promise<void> {
  const place = pathInside(folder, id);
  for (const { name, text } of files) await writeWhole(pathInside(place, name), text);
  const current = new Set(files.map(({ name }) => name));
  for (const name of await readdir(place)) {
    if (
      /^(?:(?:index|\d+)\.md|source(?:-\d+)?\.json|warnings\.en\.json)$/u.test(name) &&
      !current.has(name)
    )
      await rm(join(place, name));
  }
}

/** Removes the folders of issues that are no longer in the archive. */
export async function removeOtherIssues(folder: string, ids: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (entry.isDirectory() && !ids.has(entry.name)) {
      await rm(join(folder, entry.name), { recursive: true });
    }
  }
}

/** Says that a folder was made by us and may be replaced as a whole. */
const marker = '.bulletin-archive';

/**
 * Lets `make` fill a folder aside, then moves it into place, so that a build that is stopped at
 * any moment leaves the last good one. A folder that we did not make is never touched.
 */
export async function replaceFolder(
  folder: string,
  make: (aside: string) => Promise<void>,
): Promise<void> {
  const place = resolve(folder);
  const present: string[] = await readdir(place).catch(() => []);
  if (present.length > 0 && !present.includes(marker)) {
    throw new Error(
      `${folder} holds files that are not an earlier build. Name an empty folder, or remove them`,
    );
  }
  await mkdir(dirname(place), { recursive: true });
  await removeLeftovers(place);
  const aside = await mkdtemp(`${place}.part-`);
  await writeFile(join(aside, marker), '');
  await make(aside);
  // It was made for its owner alone; a web server is another user.
  await chmod(aside, 0o755);
  const old = `${aside}.old`;
  await rename(place, old).catch(ignoreMissing);
  await rename(aside, place);
  await rm(old, { recursive: true, force: true });
}

/** Removes what builds that were stopped left beside the folder. */
async function removeLeftovers(place: string): Promise<void> {
  for (const name of await readdir(dirname(place))) {
    const path = join(dirname(place), name);
    if (!path.startsWith(`${place}.part-`)) continue;
    const files: string[] = await readdir(path).catch(() => []);
    if (files.includes(marker)) await rm(path, { recursive: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException) {
  if (error.code !== 'ENOENT') throw error;
}
