/** Wires the archive to Eleventy; what things are and do stands in src/site. */
import { dirname, join } from 'node:path';
import { HtmlBasePlugin } from '@11ty/eleventy';
import { hardenedMatterOptions } from './src/5-articles/front-matter.ts';
import { LEDGER_FILE, readLedgerFile } from './src/io/read-ledger.ts';
import { writeFiles } from './src/io/write-files.ts';
import { auditCatalog } from './src/site/audit.ts';
import { articleStyle, bundleClients, bundleStyles, type Client } from './src/site/bundle.ts';
import { type Article, buildCatalog } from './src/site/catalog.ts';
import { citedFrom } from './src/site/citations/index.ts';
import type { EleventyConfig } from './src/site/eleventy.ts';
import { filtersOf } from './src/site/filters.ts';
import { machinesInPages } from './src/site/machines/in-pages.ts';
import { machineFiles } from './src/site/machines/index.ts';
import { indexedPages } from './src/site/machines/indexed-pages.ts';
import { machineContext } from './src/site/machines/make-context.ts';
import { pageRenderer } from './src/site/markdown.ts';
import { writeServiceWorker } from './src/site/offline/write-service-worker.ts';
import { copySources, removeStale } from './src/site/output.ts';
import { pagesOf } from './src/site/pages.ts';
import { contentSecurityPolicy, securityHeaders } from './src/site/policy.ts';
import { readArchive } from './src/site/read-archive.ts';
import { reviewOf } from './src/site/review/review.ts';
import { indexSite } from './src/site/search/index-site.ts';
import { jumpsOf } from './src/site/search/jumps.ts';
import { settingsOf } from './src/site/settings/run.ts';
import { navigationOf } from './src/site/settings/site.ts';
import { stringsOf } from './src/site/strings/index.ts';

/** Pages for editors, which a public build may leave out. */
const editorsPages = ['templates/pages/review.njk', 'templates/pages/audit.njk'];

export default async function (eleventyConfig: EleventyConfig) {
  const { issuesDir, bulletinsDir, review = true, site } = settingsOf(eleventyConfig);
  const strings = stringsOf(site.language);
  const ingested = await readArchive(issuesDir, bulletinsDir);
  const catalog = buildCatalog(ingested);
  const ledger = await readLedgerFile(join(dirname(bulletinsDir), LEDGER_FILE));
  const context = machineContext(ingested, catalog, { site, strings, ledger });

  for (const { path, markdown, data } of pagesOf(ingested, catalog, strings)) {
    eleventyConfig.addTemplate(path, markdown, data);
  }
  eleventyConfig.addGlobalData('catalog', catalog);
  eleventyConfig.addGlobalData('jumps', jumpsOf(catalog, strings));
  if (review) {
    eleventyConfig.addGlobalData('review', await reviewOf(ingested, catalog));
    eleventyConfig.addGlobalData('audit', auditCatalog(catalog, strings));
  } else {
    for (const page of editorsPages) eleventyConfig.ignores.add(page);
  }
  eleventyConfig.addGlobalData('site', site);
  eleventyConfig.addGlobalData('navigation', navigationOf(site));
  eleventyConfig.addGlobalData('strings', strings);
  eleventyConfig.addGlobalData('machines', machinesInPages(context));
  const style = await articleStyle(site);
  const policy = contentSecurityPolicy(style);
  eleventyConfig.addGlobalData('articleStyle', style);
  eleventyConfig.addGlobalData('policy', policy);
  eleventyConfig.setServerOptions({ headers: securityHeaders(policy) });
  for (const [name, filter] of Object.entries(filtersOf(strings))) {
    eleventyConfig.addFilter(name, filter);
  }
  eleventyConfig.addFilter('cited', (article: Article) => citedFrom(article, site.address));

  // Every address in the pages is from the site's root; this puts the path prefix before it.
  eleventyConfig.addPlugin(HtmlBasePlugin);
  eleventyConfig.setLibrary('md', { render: pageRenderer(strings.cite.paragraph) });
  eleventyConfig.setFrontMatterParsingOptions(hardenedMatterOptions());
  eleventyConfig.setNunjucksEnvironmentOptions({ autoescape: true, trimBlocks: true });
  eleventyConfig.setUseGitIgnore(false);
  eleventyConfig.setWatchJavaScriptDependencies(false);
  eleventyConfig.addPassthroughCopy({ 'templates/assets/seal.svg': 'assets/seal.svg' });

  eleventyConfig.on('eleventy.after', async ({ directories, runMode, results }) => {
    const outputDir = directories.output;
    const pages = (results ?? []).flatMap(({ outputPath }) => outputPath || []);
    const sources = await copySources(ingested, catalog, outputDir);
    const indexed = indexedPages(results ?? []);
    const files = machineFiles({ context, issuesDir, pages: indexed });
    const forMachines = await writeFiles(outputDir, files);
    await removeStale(outputDir, [...pages, ...sources, ...forMachines]);
    await bundleStyles(outputDir, site);
    const clients: Client[] = ['site', 'search', ...(review ? ['review' as const] : [])];
    await bundleClients(outputDir, clients, site.language);
    if (runMode === 'serve') {
      await indexSite({ issuesDir, outputDir, site });
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
