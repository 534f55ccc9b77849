/** Wires the archive to Eleventy; what things are and do stands in src/site. */
import { dirname, join } from 'node:path';
import { HtmlBasePlugin } from '@11ty/eleventy';
import { hardenedMatterOptions } from './src/5-articles/front-matter.ts';
import { readAbout } from './src/io/read-about.ts';
import { LEDGER_FILE, readLedgerFile } from './src/io/read-ledger.ts';
import { findProfiles } from './src/io/read-profiles.ts';
import { writeFiles } from './src/io/write-files.ts';
import type { Archive } from './src/site/archive.ts';
import { articleStyle, type Client, makeAssets, writeAssets } from './src/site/bundle.ts';
import { calendarFilters } from './src/site/calendar/filters.ts';
import { type Article, buildCatalog } from './src/site/catalog.ts';
import { citedFrom } from './src/site/citations/index.ts';
import { doubtSpeaker } from './src/site/doubts.ts';
import { editorsTemplates } from './src/site/editors.ts';
import type { EleventyConfig } from './src/site/eleventy.ts';
import { filtersOf } from './src/site/filters.ts';
import { writeHostFiles } from './src/site/hosting/write-host-files.ts';
import { machinesInPages } from './src/site/machines/in-pages.ts';
import { machineFiles } from './src/site/machines/index.ts';
import { indexedPages } from './src/site/machines/indexed-pages.ts';
import { machineLinks } from './src/site/machines/machine-links.ts';
import { machineContext } from './src/site/machines/make-context.ts';
import { pageRenderer, renderMarkdown } from './src/site/markdown.ts';
import { writeServiceWorker } from './src/site/offline/write-service-worker.ts';
import { copySources, removeStale } from './src/site/output.ts';
import { editorsData, pageData } from './src/site/page-data.ts';
import { pagesOf } from './src/site/pages.ts';
import { contentSecurityPolicy, securityHeaders } from './src/site/policy.ts';
import { readArchive } from './src/site/read-archive.ts';
import { relatedArticles } from './src/site/related/related.ts';
import { indexSite } from './src/site/search/index-site.ts';
import { settingsOf } from './src/site/settings/run.ts';
import { fillSources } from './src/site/source/fill-source.ts';
import { stringsOf } from './src/site/strings/index.ts';
import { fillWholes } from './src/site/whole/fill-whole.ts';

export default async function (eleventyConfig: EleventyConfig) {
  const { issuesDir, bulletinsDir, review = true, site, authorities } = settingsOf(eleventyConfig);
  // What editors write of the archive lies beside the bulletins.
  const contentDir = dirname(bulletinsDir);
  const { about } = await readAbout(join(contentDir, 'about.md'));
  const { profiles } = await findProfiles(join(contentDir, 'publications'));
  const ledger = await readLedgerFile(join(contentDir, LEDGER_FILE));

  const strings = stringsOf(site.language);
  const ingested = await readArchive(issuesDir, bulletinsDir);
  const catalog = buildCatalog(ingested, authorities);
  const archive: Archive = { ingested, catalog, site, strings };
  const clients: Client[] = ['site', 'search', ...(review ? ['review' as const] : [])];
  const assets = await makeAssets(site, clients);
  const style = await articleStyle(site);
  const policy = contentSecurityPolicy(style);
  const icon = assets.addresses['seal.svg'] ?? '';
  const context = machineContext(ingested, catalog, { site, strings, icon, ledger });

  const related = relatedArticles(ingested, catalog);
  for (const { path, markdown, data } of pagesOf(ingested, catalog, strings, related)) {
    eleventyConfig.addTemplate(path, markdown, data);
  }
  const data = {
    ...pageData(archive),
    ...(review && (await editorsData(archive))),
    about: about === undefined ? undefined : renderMarkdown(about),
    articleStyle: style,
    policy,
    assets: assets.addresses,
    machines: machinesInPages(context),
    machineLinks: machineLinks(context),
  };
  for (const [name, value] of Object.entries(data)) eleventyConfig.addGlobalData(name, value);
  if (!review) for (const page of editorsTemplates) eleventyConfig.ignores.add(page);
  const filters = {
    ...filtersOf(strings),
    ...calendarFilters(strings, profiles),
    doubtWords: doubtSpeaker(ingested, strings),
    cited: (article: Article) => citedFrom(article, site.address),
  };
  for (const [name, filter] of Object.entries(filters)) eleventyConfig.addFilter(name, filter);

  // Every address in the pages is from the site's root; this puts the path prefix before it.
  eleventyConfig.addPlugin(HtmlBasePlugin);
  eleventyConfig.setLibrary('md', { render: pageRenderer(strings.cite.paragraph) });
  eleventyConfig.setFrontMatterParsingOptions(hardenedMatterOptions());
  eleventyConfig.setNunjucksEnvironmentOptions({ autoescape: true, trimBlocks: true });
  eleventyConfig.setUseGitIgnore(false);
  // How long its parts take is for the benchmark to say, not for an editor.
  eleventyConfig.benchmarkManager.get('Configuration').setMinimumThresholdMs(0);
  eleventyConfig.setWatchJavaScriptDependencies(false);
  eleventyConfig.setServerOptions({ headers: securityHeaders(policy) });

  eleventyConfig.on('eleventy.after', async ({ directories, runMode, results }) => {
    const outputDir = directories.output;
    const pages = (results ?? []).flatMap(({ outputPath }) => outputPath || []);
    const sources = await copySources(ingested, catalog, outputDir);
    const indexed = indexedPages(results ?? []);
    const files = machineFiles({ context, issuesDir, pages: indexed });
    const forMachines = await writeFiles(outputDir, files);
    await removeStale(outputDir, [...pages, ...sources, ...forMachines]);
    await fillWholes(catalog, results ?? [], outputDir);
    await fillSources(catalog, { issuesDir, outputDir, strings });
    await writeAssets(outputDir, assets);
    await writeHostFiles(outputDir, site.basePath, securityHeaders(policy));
    if (runMode === 'serve') {
      await indexSite({ issuesDir, outputDir, site, ...(authorities && { authorities }) });
      await writeServiceWorker(outputDir);
    }
  });

  return {
    dir: { input: 'templates', includes: 'components', layouts: 'layouts' },
    templateFormats: ['md', 'njk'],
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  };
}
