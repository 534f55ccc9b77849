/** Puts together what runs in the browser, and how the pages look. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { PAPER, readableOn } from './settings/colour.ts';
import type { Site } from './settings/site.ts';
import type { Language } from './strings/index.ts';

/** Oldest browsers that have what Pagefind needs itself. */
const TARGET = ['es2022'];

/** What every page loads, and what only the search or the review page does. */
export type Client = 'site' | 'search' | 'review';

/** Parts that several clients share, or load when they need them; named after their content. */
const CHUNK = 'chunk-[hash]';
const OLD_CHUNK = /^chunk-[A-Z0-9]+\.js$/;

/** Writes `<outputDir>/assets/site.js` and whatever else is wanted, with the words of one language. */
export async function bundleClients(
  outputDir: string,
  clients: readonly Client[],
  language: Language,
): Promise<void> {
  const outdir = join(outputDir, 'assets');
  const old = (await readdir(outdir).catch(() => [])).filter((name) => OLD_CHUNK.test(name));
  await Promise.all(old.map((name) => rm(join(outdir, name))));
  await build({
    entryPoints: clients.map((client) => pathOf(`client/${client}.ts`)),
    outdir,
    chunkNames: CHUNK,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: TARGET,
    logLevel: 'silent',
    plugins: [wordsOf(language)],
  });
}

/** Writes the stylesheets to `<outputDir>/assets/`, in the site's colour. */
export async function bundleStyles(outputDir: string, site: Site): Promise<void> {
  await build({
    entryPoints: ['archive', 'search'].map((name) => pathOf(`../../templates/assets/${name}.css`)),
    outdir: join(outputDir, 'assets'),
    bundle: true,
    minify: true,
    logLevel: 'silent',
    plugins: [themeOf(site)],
  });
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
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]client[\\/]strings\.ts$/ }, () => ({
        contents: `export { strings } from '../strings/${language}.ts';`,
        resolveDir: pathOf('client'),
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
