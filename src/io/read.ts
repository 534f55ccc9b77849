/** All reading of bulletins: the one place where file names and bytes come in from outside. */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Profile } from '../2-lines/profile.ts';
import { readProfiles } from '../4-issue/profiles.ts';
import { type Diagnostic, diagnose } from '../diagnostics.ts';
import type { SourceFile } from '../ingest.ts';

const sidecarEnding = '.meta.yml';
const correctionsEnding = '.corrections.yml';
/** Files beside bulletins that are none: settings, sidecars, hidden files, a folder's README. */
const isBulletin = (name: string) => !/^\.|\.ya?ml$|^readme\b/iu.test(name);

/** The paths of all bulletins in a folder and those below it, sorted; and what stands beside none. */
export async function findBulletins(
  folder: string,
): Promise<{ paths: string[]; diagnostics: Diagnostic[] }> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const paths = files.filter((path) => isBulletin(basename(path))).sort();
  const stems = new Set(paths.map(withoutExtension));
  const orphans = (rule: 'sidecar-orphan' | 'corrections-orphan', ending: string) =>
    files
      .filter((path) => path.endsWith(ending) && !stems.has(path.slice(0, -ending.length)))
      .map((path) => diagnose(rule, display(path), { line: 1, column: 1 }, basename(path, ending)));
  const diagnostics = [
    ...orphans('sidecar-orphan', sidecarEnding),
    ...orphans('corrections-orphan', correctionsEnding),
  ];
  return { paths, diagnostics };
}

/**
 * Reads a bulletin with the sidecar and the corrections beside it; a problem is reported, not thrown. The bulletin is
 * named by its path from `root`, so that it can be found again in a folder with subfolders.
 */
export async function readBulletin(
  path: string,
  root = dirname(path),
): Promise<SourceFile | Diagnostic> {
  try {
    const bytes = await readOwn(path);
    const sidecar = await readBeside(path, sidecarEnding);
    const corrections = await readBeside(path, correctionsEnding);
    return {
      name: relative(root, path).split(sep).join('/'),
      path: display(path),
      bytes,
      ...(sidecar && { sidecar }),
      ...(corrections && { corrections }),
    };
  } catch (error) {
    return unreadableFile(path, error);
  }
}

function unreadableFile(path: string, error: unknown): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  return diagnose('unreadable-file', display(path), { line: 1, column: 1 }, reason);
}

/** The publication profiles `*.yml` of a folder, none when it is not there; and what is wrong in them. */
export async function findProfiles(
  folder: string,
): Promise<{ profiles: Profile[]; diagnostics: Diagnostic[] }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(ignoreMissing);
  const paths = (entries ?? [])
    .filter((entry) => entry.isFile() && /^[^.].*\.ya?ml$/iu.test(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort();
  const files: { path: string; text: string }[] = [];
  const unreadable: Diagnostic[] = [];
  for (const path of paths) {
    const file = await readOwn(path).catch((error: Error) => unreadableFile(path, error));
    if ('rule' in file) unreadable.push(file);
    else files.push({ path: display(path), text: file.toString('utf8') });
  }
  const { profiles, diagnostics } = readProfiles(files);
  return { profiles, diagnostics: [...unreadable, ...diagnostics] };
}

/** What stands beside a bulletin under its name and another ending, if anything does. */
async function readBeside(bulletin: string, ending: string) {
  const path = `${withoutExtension(bulletin)}${ending}`;
  const bytes = await readOwn(path).catch(ignoreMissing);
  return bytes && { path: display(path), text: bytes.toString('utf8') };
}

/** A symbolic link could show a file from anywhere on the editor's machine to the public. */
async function readOwn(path: string): Promise<Buffer> {
  if ((await lstat(path)).isSymbolicLink()) throw new Error(`${basename(path)} is a symbolic link`);
  return readFile(path);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

const withoutExtension = (path: string) => path.replace(/\.[^./\\]*$/u, '');

/** Diagnostics name files as an editor would type them: from where the command was given. */
const display = (path: string) => relative('.', path) || path;
