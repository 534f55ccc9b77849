/**
 * The search page names in its head all files that open the index, so that a browser loads them in one
 * round, before it has read the script that asks for them. Which they are is known when the index is there.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from './parts.ts';

/** After this line of the page's head. */
const PLACE = /<!-- search index -->(?:\n<link rel="(?:module)?preload"[^>]*>)*/;

/** The search page with its files named, those of an earlier index no more. */
export function withIndexNamed(page: string, manifest: Manifest, basePath: string): string {
  const links = filesThatOpen(manifest).map(
    (file) => `\n<link rel="preload" href="${basePath}pagefind/${file}" as="fetch" crossorigin>`,
  );
  const program = `\n<link rel="modulepreload" href="${basePath}pagefind/pagefind.js">`;
  return page.replace(PLACE, () => ['<!-- search index -->', program, ...links].join(''));
}

/** From the index's folder, with the tags that the browser's side puts to them (`archive-index.ts`). */
function filesThatOpen({ meta, parts }: Manifest): string[] {
  return [
    'wasm.unknown.pagefind',
    'parts.json',
    'pagefind-entry.json?ts=program',
    meta,
    ...parts.flatMap((part) => [
      `${part.name}/table.${part.tag}.pf_table`,
      `${part.name}/pagefind-entry.json?ts=${part.tag}`,
      `${part.name}/${part.meta}`,
    ]),
  ];
}

/** Names the files of an index in the search page of the site at `outputDir`, which is served below `basePath`. */
export async function nameIndex(
  outputDir: string,
  manifest: Manifest,
  basePath: string,
): Promise<void> {
  const path = join(outputDir, 'search', 'index.html');
  await writeFile(path, withIndexNamed(await readFile(path, 'utf8'), manifest, basePath));
}
