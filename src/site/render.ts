/** Renders the pages of an ingested archive. */
import Eleventy from '@11ty/eleventy';
import { giveSettings, type SiteSettings } from './settings/run.ts';

export interface RenderOptions extends SiteSettings {
  outputDir: string;
}

/** Writes all pages to `outputDir` and says how many they are. */
export async function renderSite(options: RenderOptions): Promise<{ pages: number }> {
  const { outputDir, ...settings } = options;
  const eleventy = new Eleventy(undefined, outputDir, {
    configPath: '.eleventy.ts',
    pathPrefix: settings.site.basePath,
    quietMode: true,
    config: (config) => giveSettings(config, settings),
  });
  // What goes wrong is thrown; the rest is the caller's to tell.
  eleventy.disableLogger();
  const [, pages] = (await eleventy.write()) as [unknown, unknown[]];
  return { pages: pages.flat().filter(Boolean).length };
}
