/** Bundles the browser's part of the search. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Oldest browsers that have what Pagefind needs itself. */
const TARGET = ['es2022'];

/** Writes `<outputDir>/assets/search.js`. */
export async function bundleClient(outputDir: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('client/search.ts', import.meta.url))],
    outfile: join(outputDir, 'assets/search.js'),
    bundle: true,
    format: 'esm',
    minify: true,
    target: TARGET,
    logLevel: 'silent',
  });
}
