/** What one run of the configuration is told: given by the caller, else by the environment, else usual. */
import { resolve } from 'node:path';
import type { Authority } from '../authorities/authority.ts';
import type { EleventyConfig } from '../eleventy.ts';
import { type Site, usualSite } from './site.ts';

export interface SiteSettings {
  /** Directory of the ingested Markdown, one folder per issue. */
  issuesDir: string;
  /** Directory of the raw bulletins, which are served as downloads. */
  bulletinsDir: string;
  /** Whether the site has a page for editors of what is unsure; it has unless said otherwise. */
  review?: boolean;
  site: Site;
  /** What editors know of organizations. */
  authorities?: readonly Authority[];
}

const given = new WeakMap<EleventyConfig, SiteSettings>();

/** Hands settings to the configuration file, which Eleventy calls with no argument of ours. */
export function giveSettings(config: EleventyConfig, settings: SiteSettings): void {
  given.set(config, settings);
}

/** The settings of this run of the configuration file. */
export function settingsOf(
  config: EleventyConfig,
  environment: NodeJS.ProcessEnv = process.env,
): SiteSettings {
  return (
    given.get(config) ?? {
      issuesDir: resolve(environment.ARCHIVE_ISSUES ?? '.archive/issues'),
      bulletinsDir: resolve(environment.ARCHIVE_BULLETINS ?? 'content/bulletins'),
      site: usualSite(),
    }
  );
}
