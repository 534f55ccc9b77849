/** Puts together what runs in the browser, and how the pages look, in files named after their content. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { PAPER, readableOn } from './settings/colour.ts';
import type { Site } from './settings/site.ts';
import type { Language } from './strings/index.ts';

/** Oldest browsers that have what Pagefind needs itself. */
const TARGET = ['es2022'];

/** What every page loads, what the search page does in its place, and what the review page does besides. */
export type Client = 'site' | 'search' | 'review';

/** In one file each, for their readers wait: a request less is worth more than a part that is shared. */
const WHOLE: readonly Client[] = ['search'];

/** Stylesheets and pictures, of every page, of the search page, of the sources' pages. */
const LOOKS = ['archive.css', 'search.css', 'source.css', 'seal.svg'];

/** Names that an earlier build gave, or this one: `archive-2YJKQ4WZ.css`. */
const NAMED_AFTER_CONTENT = /-[A-Z0-9]{8}\.[a-z]+$/;

/** Where assets lie below the site's root. */
const FOLDER = 'assets';

export interface Assets {
  /** From the site's root, by the name without hash: `/assets/archive-2YJKQ4WZ.css` of `archive.css`. */
  addresses: Readonly<Record<string, string>>;
  files: readonly { name: string; contents: Uint8Array }[];
}

/** Makes all assets, in the site's colour and language; the pages need their addresses. */
export async function makeAssets(site: Site, clients: readonly Client[]): Promise<Assets> {
  const looks = LOOKS.map((name) => pathOf(`../../templates/assets/${name}`));
  const scripts = clients.map((client) => pathOf(`client/${client}.ts`));
  const isWhole = (path: string) => WHOLE.some((client) => path === pathOf(`client/${client}.ts`));
  const made = await Promise.all([
    bundle([...looks, ...scripts.filter((path) => !isWhole(path))], site, true),
    bundle(scripts.filter(isWhole), site, false),
  ]);
  return {
    addresses: Object.assign({}, ...made.map(({ addresses }) => addresses)),
    files: made.flatMap(({ files }) => files),
  };
}

/** Puts together each of these with what it needs; what is needed later in files of its own, if `isSplit`. */
async function bundle(entryPoints: string[], site: Site, isSplit: boolean): Promise<Assets> {
  const outdir = pathOf(FOLDER);
  const { outputFiles, metafile } = await build({
    entryPoints,
    // Hashes depend on paths below it.
    absWorkingDir: pathOf('../..'),
    outdir,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    bundle: true,
    splitting: isSplit,
    format: 'esm',
    minify: true,
    target: TARGET,
    // Han as such, not as escapes of twice the length.
    charset: 'utf8',
    loader: { '.svg': 'copy' },
    write: false,
    metafile: true,
    logLevel: 'silent',
    plugins: [wordsOf(site.language), themeOf(site)],
  });
  // Parts that are loaded when they are needed are entry points to esbuild as well.
  const entries = Object.entries(metafile.outputs).filter(
    ([, { entryPoint }]) =>
      entryPoint !== undefined && entryPoints.includes(pathOf(`../../${entryPoint}`)),
  );
  return {
    addresses: Object.fromEntries(
      entries.map(([path, { entryPoint = '' }]) => [
        basename(entryPoint).replace(/\.ts$/, '.js'),
        `/${FOLDER}/${basename(path)}`,
      ]),
    ),
    files: outputFiles.map(({ path, contents }) => ({ name: relative(outdir, path), contents })),
  };
}

/** Writes the assets, and removes those of an earlier build. */
export async function writeAssets(outputDir: string, { files }: Assets): Promise<void> {
  const folder = join(outputDir, FOLDER);
  await mkdir(folder, { recursive: true });
  for (const { name, contents } of files) await writeFile(join(folder, name), contents);
  const current = new Set(files.map(({ name }) => name));
  for (const name of await readdir(folder)) {
    if (NAMED_AFTER_CONTENT.test(name) && !current.has(name)) await rm(join(folder, name));
  }
}

/** The stylesheet that stands in each article's page. */
export async function articleStyle(site: Site): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [pathOf('../../templates/assets/article.css')],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
    plugins: [themeOf(site)],
  });
  return outputFiles[0]?.text.trim() ?? '';
}

/** The client's words in another language are in another file of the same form. */
function wordsOf(language: Language): Plugin {
  return {
    name: 'words',
    setup: ({ onResolve }) =>
      onResolve({ filter: /\/strings\/zh-Hans\.ts$/ }, () => ({
        path: pathOf(`strings/${language}.ts`),
      })),
  };
}

/** `theme.css` is written here: one colour, readable on light and on dark paper. */
function themeOf({ colour }: Site): Plugin {
  const dark = readableOn(colour, PAPER.dark);
  return {
    name: 'theme',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]theme\.css$/ }, () => ({
        loader: 'css',
        contents: `:root { --light-accent: ${colour}; --dark-accent: ${dark}; }`,
      })),
  };
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
