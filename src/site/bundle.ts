/** Bundles what runs in the browser: the search, and a button of the review page. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Oldest browsers that have what Pagefind needs itself. */
const TARGET = ['es2022'];

export type Client = 'search' | 'review';

/** Writes `<outputDir>/assets/search.js` and whatever else is wanted. */
export async function bundleClients(outputDir: string, clients: readonly Client[]): Promise<void> {
  await build({
    entryPoints: clients.map((client) =>
      fileURLToPath(new URL(`client/${client}.ts`, import.meta.url)),
    ),
    outdir: join(outputDir, 'assets'),
    bundle: true,
    format: 'esm',
    minify: true,
    target: TARGET,
    logLevel: 'silent',
  });
}
