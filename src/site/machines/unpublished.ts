/** What a site does not offer machines because its settings do not say enough. */
import { type Diagnostic, diagnose, startOfFile } from '../../diagnostics.ts';
import type { Site } from '../settings/site.ts';
import { isHarvestable } from './oai.ts';

/** At most one warning; `file` is the one that holds the settings. */
export function unpublishedFormats(site: Site, file: string): Diagnostic[] {
  if (site.address === undefined) return [diagnose('site-without-address', file, startOfFile)];
  return isHarvestable(site) ? [] : [diagnose('site-without-email', file, startOfFile)];
}
