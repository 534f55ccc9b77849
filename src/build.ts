/** The whole build: raw bulletins → Markdown → pages → search index, moved into place at the end. */
import { join } from 'node:path';
import { type IngestSummary, ingestArchive } from './archive.ts';
import type { Diagnostic } from './diagnostics.ts';
import { display, findBulletins } from './io/read.ts';
import { readAbout } from './io/read-about.ts';
import { findAuthorities } from './io/read-authorities.ts';
import { findProfiles } from './io/read-profiles.ts';
import { readSite } from './io/read-site.ts';
import { replaceFolder } from './io/write.ts';
import type { Authority } from './site/authorities/authority.ts';
import { unpublishedFormats } from './site/machines/unpublished.ts';
import { writeServiceWorker } from './site/offline/write-service-worker.ts';
import { renderSite } from './site/render.ts';
import { indexSite } from './site/search/index-site.ts';
import { type Site, siteAt, siteBelow } from './site/settings/site.ts';

export type Phase = 'ingest' | 'pages' | 'search';

export interface BuildOptions {
  /** Holds `bulletins/` and, where there are any, `publications/`, `site.yml` and `organizations.yml`. */
  contentDir: string;
  /** Gets the finished site; must be empty or an earlier build. */
  outputDir: string;
  /** Keeps the ingested Markdown between builds. */
  archiveDir?: string;
  /** Path below which the site will be served, if not the one that its settings say. */
  pathPrefix?: string;
  /** Where the site will stand, if not where its settings say. */
  address?: string;
  /** Whether the site gets the editors' page of what is unsure; it does unless said otherwise. */
  review?: boolean;
  report?: (diagnostic: Diagnostic) => void;
  /** Hears how many bulletins are ingested, of how many. */
  onProgress?: (done: number, all: number) => void;
  /** How many processes split bulletins; as many as pay unless said otherwise. */
  workers?: number;
  /** Hears of each phase as it starts and ends, with what it made. */
  onPhase?: (phase: Phase, event: 'start' | 'end', made?: string) => void;
}

export interface BuildSummary extends IngestSummary {
  pages: number;
}

/** Where the ingested Markdown is kept unless said otherwise. */
export const defaultArchiveDir = '.archive';

/** Ingests all bulletins below `content/bulletins` into `<archive>/issues`. */
export async function ingestContent(options: BuildOptions): Promise<IngestSummary> {
  const { contentDir, archiveDir = defaultArchiveDir, report = () => {} } = options;
  const root = join(contentDir, 'bulletins');
  const { paths, diagnostics: orphans } = await findBulletins(root);
  const { profiles, diagnostics: faults } = await findProfiles(join(contentDir, 'publications'));
  const diagnostics = [...orphans, ...faults];
  for (const diagnostic of diagnostics) report(diagnostic);
  const outputDir = join(archiveDir, 'issues');
  const { onProgress, workers } = options;
  const summary = await ingestArchive({
    paths,
    root,
    profiles,
    outputDir,
    report,
    prune: true,
    ...(onProgress && { onProgress }),
    ...(workers !== undefined && { workers }),
  });
  return { ...summary, errors: summary.errors + diagnostics.length };
}

/** Builds the site of a content folder; bulletins that could not be ingested are reported. */
export async function build(options: BuildOptions): Promise<BuildSummary> {
  const { contentDir, outputDir, archiveDir = defaultArchiveDir } = options;
  const { review = true } = options;
  const bulletinsDir = join(contentDir, 'bulletins');
  const issuesDir = join(archiveDir, 'issues');
  const phase = async <T>(name: Phase, run: () => Promise<T>, made: (result: T) => string) => {
    options.onPhase?.(name, 'start');
    const result = await run();
    options.onPhase?.(name, 'end', made(result));
    return result;
  };
  const ingested = await phase(
    'ingest',
    () => ingestContent(options),
    ({ issues, articles }) => `${issues} issues, ${articles} articles`,
  );
  const { site, authorities, errors } = await siteOf(options);
  let pages = 0;
  await replaceFolder(outputDir, async (aside) => {
    const rendered = await phase(
      'pages',
      () => renderSite({ issuesDir, bulletinsDir, outputDir: aside, site, authorities, review }),
      (site) => `${site.pages} pages`,
    );
    pages = rendered.pages;
    await phase(
      'search',
      () => indexSite({ issuesDir, outputDir: aside, site, authorities }),
      ({ records }) => `${records} articles indexed`,
    );
    await writeServiceWorker(aside);
  });
  return { ...ingested, errors: ingested.errors + errors, pages };
}

export interface SiteRead {
  site: Site;
  authorities: Authority[];
  errors: number;
}

/**
 * The site's settings, for this build's path prefix where it has one, and what is known of organizations; what is
 * wrong is reported.
 */
export async function siteOf(options: BuildOptions): Promise<SiteRead> {
  const { contentDir, pathPrefix, address, report = () => {} } = options;
  const path = join(contentDir, 'site.yml');
  const { site: own, diagnostics: faults } = await readSite(path);
  const { diagnostics: unreadable } = await readAbout(join(contentDir, 'about.md'));
  const known = await findAuthorities(join(contentDir, 'organizations.yml'));
  const site = address === undefined ? own : siteAt(own, address);
  const diagnostics = [
    ...faults,
    ...unreadable,
    ...known.diagnostics,
    ...unpublishedFormats(site, display(path)),
  ];
  for (const diagnostic of diagnostics) report(diagnostic);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const { authorities } = known;
  return {
    site: pathPrefix === undefined ? site : siteBelow(site, pathPrefix),
    authorities,
    errors,
  };
}
