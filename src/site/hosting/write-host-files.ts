/** Writes the files by which hosts know how to serve the site. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Headers, hostHeaders, nginxHeaders } from './headers.ts';

/** Writes what Netlify and Cloudflare Pages, nginx, and GitHub Pages look for. */
export async function writeHostFiles(
  outputDir: string,
  basePath: string,
  everywhere: Headers,
): Promise<void> {
  const files = {
    _headers: hostHeaders(basePath, everywhere),
    '_headers.nginx.conf': nginxHeaders(everywhere),
    // Without it, Jekyll leaves out every file whose name begins with a line.
    '.nojekyll': '',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(outputDir, name), text);
}
