/** Bundles what runs in the browser. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Oldest browsers that have what Pagefind needs itself. */
const TARGET = ['es2022'];

/** What every page loads, and what only the search or the review page does. */
export type Client = 'site' | 'search' | 'review';

/** Parts that several clients share, or load when they need them; named after their content. */
const CHUNK = 'chunk-[hash]';
const OLD_CHUNK = /^chunk-[A-Z0-9]+\.js$/;

/** Writes `<outputDir>/assets/site.js` and whatever else is wanted. */
export async function bundleClients(outputDir: string, clients: readonly Client[]): Promise<void> {
  const outdir = join(outputDir, 'assets');
  const old = (await readdir(outdir).catch(() => [])).filter((name) => OLD_CHUNK.test(name));
  await Promise.all(old.map((name) => rm(join(outdir, name))));
  await build({
    entryPoints: clients.map((client) =>
      fileURLToPath(new URL(`client/${client}.ts`, import.meta.url)),
    ),
    outdir,
    chunkNames: CHUNK,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: TARGET,
    logLevel: 'silent',
  });
}
