/** What a build knows of the archive before it makes a page. */
import type { Catalog } from './catalog.ts';
import type { IngestedIssue } from './read-archive.ts';
import type { Site } from './settings/site.ts';
import type { Strings } from './strings/index.ts';

export interface Archive {
  readonly ingested: readonly IngestedIssue[];
  readonly catalog: Catalog;
  readonly site: Site;
  /** The words of the site's language. */
  readonly strings: Strings;
}
