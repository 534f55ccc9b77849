/** Writes the files by which hosts know how to serve the site. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../settings/site.ts';
import { hostHeaders } from './headers.ts';

/** Writes `_headers` for Netlify and Cloudflare Pages, and `.nojekyll` for GitHub Pages. */
export async function writeHostFiles(
  outputDir: string,
  { basePath }: Site,
  policy: string,
): Promise<void> {
  await writeFile(join(outputDir, '_headers'), hostHeaders(basePath, policy));
  // Without it, Jekyll leaves out every file whose name begins with a line.
  await writeFile(join(outputDir, '.nojekyll'), '');
}
