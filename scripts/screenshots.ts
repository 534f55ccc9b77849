/**
 * Takes pictures of the sample archive's pages, to look at: all widths, light and dark.
 *
 *     npm run screenshots -- [FOLDER]      every page, into .archive/screenshots
 *     npm run screenshots -- --readme      only .github/screenshot.png
 */
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { buildCatalog } from '../src/site/catalog.ts';
import { readArchive } from '../src/site/read-archive.ts';
import { launchBrowser, serveStatic } from '../test/support/browser.ts';
import { sampleArchive } from '../test/support/sample.ts';

const WIDTHS = [360, 768, 1280, 1920];
const SCHEMES = ['light', 'dark'] as const;
const README_PICTURE = '.github/screenshot.png';

const { values, positionals } = parseArgs({
  options: { readme: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = positionals[0] ?? '.archive/screenshots';

const { issuesDir, outputDir } = await sampleArchive();
const site = await serveStatic(outputDir);
const browser = await launchBrowser();
try {
  const pages = await pagesToShow(issuesDir);
  if (values.readme) {
    await mkdir(dirname(README_PICTURE), { recursive: true });
    await shoot(browser, pages.issue, README_PICTURE, {
      width: 1280,
      scheme: 'light',
      whole: false,
    });
  } else {
    await mkdir(folder, { recursive: true });
    for (const [name, address] of Object.entries(pages)) {
      for (const width of WIDTHS) {
        for (const scheme of SCHEMES) {
          const path = join(folder, `${name}-${width}-${scheme}.png`);
          await shoot(browser, address, path, { width, scheme, whole: true });
        }
      }
    }
  }
} finally {
  await browser.close();
  await site.close();
}

/** One page of each kind: the fullest, where there are several. */
async function pagesToShow(issues: string) {
  const {
    issues: all,
    articles,
    sections,
    organizations,
    publications,
  } = buildCatalog(await readArchive(issues, ''));
  const [issue] = all;
  const year = issue?.calendarYear?.address ?? '';
  const doubtful = all.find(({ facts }) => facts.warnings.length > 0);
  const article = articles.find((candidate) => candidate.organizations.length > 0);
  return {
    home: '',
    issue: issue?.address ?? '',
    doubtful: doubtful?.address ?? '',
    article: article?.address ?? '',
    whole: `${issue?.address ?? ''}full/`,
    source: `${issue?.address ?? ''}source/`,
    issues: 'issues/',
    audit: 'audit/',
    statistics: 'statistics/',
    year,
    publication: publications[0]?.address ?? '',
    publications: 'publications/',
    about: 'about/',
    section: sections[0]?.address ?? '',
    organization: organizations[0]?.address ?? '',
    organizations: 'organizations/',
    search: searchFor('科学素质'),
    'search-filtered': `${searchFor('科协')}&year=2023&sort=newest`,
    'search-jump': searchFor('2023年第7期'),
    'search-none': searchFor('科协 龘龘'),
    'search-empty': 'search/',
    review: 'review/',
    missing: 'no-such-page/',
  };
}

function searchFor(text: string): string {
  return `search/?q=${encodeURIComponent(text)}`;
}

interface Shot {
  width: number;
  scheme: (typeof SCHEMES)[number];
  /** The whole page, not only its first screen. */
  whole: boolean;
}

async function shoot(from: Browser, address: string, path: string, shot: Shot): Promise<void> {
  const page = await from.newPage({
    viewport: { width: shot.width, height: 800 },
    colorScheme: shot.scheme,
    serviceWorkers: 'block',
  });
  await page.goto(new URL(address.replace(/^\//, ''), site.url).href, { waitUntil: 'networkidle' });
  await page.screenshot({ path, fullPage: shot.whole });
  await page.close();
}
