/**
 * Puts the lines of the sources into their pages, one page after the other: rendered with the rest
 * they would all stay in memory until the last page of the site is written.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourcePageAddress } from '../addresses.ts';
import type { Catalog, Issue } from '../catalog.ts';
import { readSourcePage } from '../read-source.ts';
import type { Strings } from '../strings/index.ts';
import { type LineContext, lineHtml } from './line-html.ts';
import { linesOfSource } from './lines.ts';

/** Stands in the template where the lines go; no text of a bulletin can hold it unescaped. */
export const linesMark = '<!--source-lines-->';

interface Folders {
  issuesDir: string;
  outputDir: string;
  strings: Strings;
}

/** Fills all pages of all sources. */
export async function fillSources({ issues }: Catalog, folders: Folders): Promise<void> {
  for (const issue of issues) {
    const anchored = new Set<number>();
    const pages = issue.source?.pages.length ?? 0;
    for (let page = 1; page <= pages; page++) await fillPage(issue, page, anchored, folders);
  }
}

async function fillPage(
  issue: Issue,
  page: number,
  anchored: Set<number>,
  { issuesDir, outputDir, strings }: Folders,
): Promise<void> {
  const { id } = issue.facts;
  const start = issue.source?.pages[page - 1];
  if (!start) return;
  const tiles = await readSourcePage(join(issuesDir, id), page);
  // Relative, because the prefix of the site's paths has been put into the pages already.
  const up = page === 1 ? '../' : '../../';
  const names = new Map(
    issue.articles.map(({ order, address }) => [order, up + address.slice(issue.address.length)]),
  );
  const context: LineContext = { strings, articleAt: (order) => names.get(order), anchored };
  const lines = linesOfSource(tiles, start).map((line) => lineHtml(line, context));
  const path = join(outputDir, sourcePageAddress(id, page), 'index.html');
  const [before, after, ...more] = (await readFile(path, 'utf8')).split(linesMark);
  if (after === undefined || more.length > 0) throw new Error(`${path}: no place for the source`);
  await writeFile(path, `${before}${lines.join('\n')}${after}`);
}
