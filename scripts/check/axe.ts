/** Whether axe finds something on one page of each template, in any width, light and dark. */
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, serveStatic } from '../../test/support/browser.ts';
import type { BuiltSite, Checker, Finding } from './checker.ts';
import { samplePages } from './kinds.ts';
import { addressOf } from './site.ts';

const WIDTHS = [360, 768, 1280];
/** In the dark everything stands where it stood: only what depends on colours is looked at again. */
const SCHEMES = { light: undefined, dark: ['color-contrast', 'link-in-text-block'] } as const;

/** Looks at a sample of pages in a browser, under the site's own policy. */
export function axe({ folder, prefix, files }: BuiltSite): Checker {
  const sample = samplePages(files);
  return {
    name: 'axe',
    wants: (path) => sample.includes(path),
    end: async () => {
      const site = await serveStatic(folder, prefix);
      const browser = await launchBrowser();
      try {
        const findings: Finding[] = [];
        for (const path of sample) findings.push(...(await lookAt(browser, site.url, path)));
        return findings;
      } finally {
        await browser.close();
        await site.close();
      }
    },
  };
}

async function lookAt(browser: Browser, root: string, path: string): Promise<Finding[]> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(new URL(encodeURI(addressOf(path)), root).href);
  await page.evaluate(axeCore.source);
  const findings = new Map<string, Finding>();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const [scheme, rules] of Object.entries(SCHEMES)) {
      await page.emulateMedia({ colorScheme: scheme as keyof typeof SCHEMES });
      for (const { id, what } of await violations(page, rules)) {
        // Most faults are there in every width; told is where each was seen first.
        const finding = { file: path, what: `${what} at ${width} px, ${scheme}`, rule: id };
        if (!findings.has(what)) findings.set(what, finding);
      }
    }
  }
  await page.close();
  return [...findings.values()];
}

/** What axe finds on a page as it stands, by all rules or by some. */
async function violations(
  page: Page,
  rules?: readonly string[],
): Promise<{ id: string; what: string }[]> {
  const found = await page.evaluate(async (only) => {
    const { axe: runner } = window as unknown as { axe: typeof axeCore };
    const { violations, passes } = await runner.run({
      resultTypes: ['violations'],
      // Nothing of ours depends on the texts of style sheets, for which axe would ask again.
      preload: false,
      ...(only && { runOnly: [...only] }),
    });
    return {
      looked: passes.length > 0,
      faults: violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => ({ id, what: `${help}: ${target.join(' ')}` })),
      ),
    };
  }, rules);
  if (!found.looked) throw new Error(`axe did not look at anything on ${page.url()}`);
  return found.faults;
}
