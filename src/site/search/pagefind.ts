/** Hands a text to Pagefind's Node interface and writes the index that it makes of it. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as pagefind from 'pagefind';
import { ROOT } from './languages.ts';
import { RESERVED } from './terms.ts';
import { BLANK } from './words.ts';

/**
 * Places of words in one file of the index. The smaller, the less is loaded beside the word that is
 * asked for; the more files, the longer the list of them that every search loads.
 */
const PLACES_A_FILE = 2500;

/**
 * Pagefind's program, without an index of its own, its interfaces and its worker, which we do not use.
 * Answers the name of the file that Pagefind loads to open it.
 */
export async function writeProgram(folder: string): Promise<string> {
  await writeText(ROOT, BLANK, folder);
  await removeFiles(folder, /^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\./);
  await adapt(join(folder, 'pagefind.js'));
  return metaOf(folder);
}

/**
 * The same script with short names, a third smaller, for every first search loads it, and with what is to
 * stand in place of the browser's own functions.
 */
async function adapt(path: string): Promise<void> {
  await build({
    entryPoints: [path],
    outfile: path,
    allowOverwrite: true,
    bundle: true,
    inject: [fileURLToPath(new URL('../client/around-pagefind.ts', import.meta.url))],
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'silent',
  });
}

/** The index of one text, without the program; answers the name of the file that opens it. */
export async function writeTextIndex(
  name: string,
  content: string,
  folder: string,
): Promise<string> {
  await writeText(name, content, folder);
  await removeFiles(folder, /^(?:pagefind.*\.(?:js|css)|wasm\..*)$/);
  return metaOf(folder);
}

async function metaOf(folder: string): Promise<string> {
  const found = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
  const [meta] = found;
  if (meta === undefined || found.length > 1) {
    throw new Error(`The search index has ${found.length} files that open it, expected one`);
  }
  return meta;
}

/** The text begins with a blank; a word there that nobody asks for keeps a text without words. */
async function writeText(language: string, content: string, outputPath: string): Promise<void> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(PLACES_A_FILE);
  const text = RESERVED + content.slice(BLANK.length);
  try {
    const index = await openIndex();
    check(await index.addCustomRecord({ url: '/', content: text, language }), 'given its text');
    check(await index.writeFiles({ outputPath }), 'written');
  } finally {
    // What it holds in memory goes with it.
    await pagefind.close();
  }
  // The text once more, as it was given.
  await rm(join(outputPath, 'fragment'), { recursive: true, force: true });
}

async function openIndex(): Promise<pagefind.PagefindIndex> {
  const answer = await pagefind.createIndex();
  check(answer, 'opened');
  if (!answer.index) throw new Error('The search index could not be opened');
  return answer.index;
}

function check({ errors }: { errors: string[] }, what: string): void {
  if (errors.length > 0) {
    throw new Error(`The search index could not be ${what}: ${errors.join('; ')}`);
  }
}

async function removeFiles(folder: string, names: RegExp): Promise<void> {
  const files = (await readdir(folder)).filter((name) => names.test(name));
  await Promise.all(files.map((name) => rm(join(folder, name))));
}
