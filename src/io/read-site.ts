/** Reading of the site's settings. */

import type { Diagnostic } from '../diagnostics.ts';
import { type Site, usualSite } from '../site/settings/site.ts';
import { readSiteFile } from '../site/settings/site-file.ts';
import { display, ignoreMissing, readOwn, unreadableFile } from './read.ts';

/** The settings in a file `site.yml`, the usual ones where it is not there; and what is wrong in them. */
export async function readSite(path: string): Promise<{ site: Site; diagnostics: Diagnostic[] }> {
  try {
    const file = await readOwn(path).catch(ignoreMissing);
    if (!file) return { site: usualSite(), diagnostics: [] };
    return readSiteFile(display(path), file.toString('utf8'));
  } catch (error) {
    const diagnostics = [unreadableFile(path, (error as Error).message)];
    return { site: usualSite(), diagnostics };
  }
}
