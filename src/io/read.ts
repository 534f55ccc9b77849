/** All reading of bulletins: the one place where file names and bytes come in from outside. */
import { constants, type Dirent, type Stats } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type Diagnostic, diagnose, type Message } from '../diagnostics.ts';
import type { SourceFile } from '../ingest.ts';

const sidecarEnding = '.meta.yml';
const correctionsEnding = '.corrections.yml';
/** Files beside bulletins that are none: settings, sidecars, hidden files, a folder's README. */
const isBulletin = (name: string) => !/^\.|\.ya?ml$|^readme\b/iu.test(name);

/**
 * The paths of all bulletins in a folder and those below it, sorted; and what cannot be one: sidecars
 * without a bulletin, folders that cannot be read, links and pipes in place of a file.
 */
export async function findBulletins(
  folder: string,
): Promise<{ paths: string[]; diagnostics: Diagnostic[] }> {
  const files: string[] = [];
  const unreadable: Diagnostic[] = [];
  const folders = [folder];
  for (let place = folders.pop(); place !== undefined; place = folders.pop()) {
    for (const entry of await entriesOf(place, place === folder, unreadable)) {
      const path = join(place, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
      else if (isBulletin(entry.name)) unreadable.push(unreadableFile(path, refusal(path, entry)));
    }
  }
  const paths = files.filter((path) => isBulletin(basename(path))).sort();
  const stems = new Set(paths.map(withoutExtension));
  const orphans = (rule: 'sidecar-orphan' | 'corrections-orphan', ending: string) =>
    files
      .filter((path) => path.endsWith(ending) && !stems.has(path.slice(0, -ending.length)))
      .map((path) => diagnose(rule, display(path), start, basename(path, ending)));
  const diagnostics = [
    ...unreadable,
    ...orphans('sidecar-orphan', sidecarEnding),
    ...orphans('corrections-orphan', correctionsEnding),
  ];
  return { paths, diagnostics };
}

/** A folder below that cannot be read is reported; without the first one nothing can be done. */
async function entriesOf(
  folder: string,
  isFirst: boolean,
  unreadable: Diagnostic[],
): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    if (isFirst) throw error;
    unreadable.push(unreadableFile(folder, error.message));
    return [];
  });
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
    if (error instanceof OversizedFile) {
      const { found, most } = error;
      return diagnose('oversized-file', display(path), start, found, most);
    }
    return unreadableFile(path, error instanceof Error ? error.message : String(error));
  }
}

/** What stands beside a bulletin under its name and another ending, if anything does. */
async function readBeside(bulletin: string, ending: string) {
  const path = `${withoutExtension(bulletin)}${ending}`;
  const bytes = await readOwn(path).catch(ignoreMissing);
  return bytes && { path: display(path), text: bytes.toString('utf8') };
}

/** The size of a file in bytes; 0 when it cannot be told. */
export const sizeOf = (path: string): Promise<number> =>
  lstat(path).then(
    ({ size }) => size,
    () => 0,
  );

const megabyte = 2 ** 20;
/** No bulletin of plain text comes near; a larger file is a heap of them, or none at all. */
const largestText = 32 * megabyte;
/** Pictures and fonts weigh more than words. */
const largestDocument = 128 * megabyte;
const isDocument = (path: string) => /\.(?:docx|pdf)$/iu.test(path);

class OversizedFile extends Error {
  found: Message;
  most: Message;
  constructor(size: number, largest: number) {
    super();
    const inMegabytes = (bytes: number) => {
      const text = `${Math.ceil(bytes / megabyte)} MB`;
      return { en: text, zh: ` ${text}` };
    };
    this.found = inMegabytes(size);
    this.most = inMegabytes(largest);
  }
}

/** Why what stands at a path is no file to be read, in the words of a reason. */
function refusal(path: string, entry: Dirent | Stats): string {
  const name = basename(path);
  // A symbolic link could show a file from anywhere on the editor's machine to the public.
  if (entry.isSymbolicLink()) return `${name} is a symbolic link`;
  return `${name} is a ${entry.isDirectory() ? 'folder' : 'pipe, socket or device'}, not a file`;
}

/** Reads a file that is one and not too large; what took its place since it was looked at is refused. */
export async function readOwn(path: string): Promise<Buffer> {
  const seen = await lstat(path);
  if (!seen.isFile()) throw new Error(refusal(path, seen));
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = await file.stat();
    const largest = isDocument(path) ? largestDocument : largestText;
    if (size > largest) throw new OversizedFile(size, largest);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

const start = { line: 1, column: 1 };

export const unreadableFile = (path: string, reason: string): Diagnostic =>
  diagnose('unreadable-file', display(path), start, reason);

export function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

const withoutExtension = (path: string) => path.replace(/\.[^./\\]*$/u, '');

/** Diagnostics name files as an editor would type them: from where the command was given. */
export const display = (path: string) => relative('.', path) || path;
