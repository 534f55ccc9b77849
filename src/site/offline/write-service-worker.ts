/** Writes the script by which browsers keep the site; the last step, when all other files are there. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { keptAddresses, type SiteFile } from './kept.ts';

const SCRIPT = 'service-worker.js';

/** It names the files that it keeps and a version of them: a new version has browsers fetch them anew. */
export async function writeServiceWorker(outputDir: string): Promise<void> {
  const kept = keptAddresses(await filesOf(outputDir));
  await build({
    entryPoints: [fileURLToPath(new URL('../client/service-worker.ts', import.meta.url))],
    outfile: join(outputDir, SCRIPT),
    bundle: true,
    minify: true,
    target: ['es2022'],
    logLevel: 'silent',
    define: { KEPT: JSON.stringify(kept) },
    banner: { js: `// ${await versionOf(outputDir, kept)}` },
  });
}

async function filesOf(folder: string): Promise<SiteFile[]> {
  const names = await readdir(folder, { recursive: true });
  const files: SiteFile[] = [];
  for (const name of names.sort()) {
    const status = await stat(join(folder, name));
    if (!status.isFile() || name === SCRIPT) continue;
    files.push({ path: name.split(sep).join('/'), size: status.size });
  }
  return files;
}

async function versionOf(folder: string, addresses: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const address of addresses) {
    const path = address === '' || address.endsWith('/') ? `${address}index.html` : address;
    hash.update(await readFile(join(folder, path)));
  }
  return hash.digest('hex').slice(0, 12);
}
