/**
 * Puts the texts of an issue's articles into the page that holds all of them, as they stand in the
 * articles' own pages: made anew, every text would be rendered twice.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalog } from '../catalog.ts';
import { wholeIssuePlace } from './place.ts';
import { textOfPage } from './text-of-page.ts';

/** Stands in the template where an article's text goes; no text of a bulletin can hold it unescaped. */
const TEXT_MARK = /<!--text-of:(.*?)-->/gu;

/** A page as it was written. */
export interface Written {
  readonly url: string | false;
  readonly content?: string;
}

/** Fills the pages of all issues. */
export async function fillWholes(
  { issues }: Catalog,
  written: readonly Written[],
  outputDir: string,
): Promise<void> {
  const pages = new Map(written.map(({ url, content = '' }) => [url, content]));
  for (const issue of issues) {
    const place = wholeIssuePlace(issue);
    if (place === undefined) continue;
    const path = join(outputDir, place, 'index.html');
    const frame = await readFile(path, 'utf8');
    await writeFile(
      path,
      withTexts(frame, (address) => pages.get(address)),
    );
  }
}

/** A frame with each mark replaced by the text of the page that it names. */
export function withTexts(frame: string, pageAt: (address: string) => string | undefined): string {
  return frame.replace(TEXT_MARK, (_, address: string) => textOfPage(pageAt(address) ?? ''));
}
