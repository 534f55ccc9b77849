/**
 * Measures the sample archive with Lighthouse, and says what keeps a score below what we want. Each page is
 * measured several times and the run in the middle counts, as Lighthouse's own guide to variability advises.
 *
 *     npm run lighthouse -- [DIR]      DIR is a built site; without it the sample archive is built
 */
import lighthouse from 'lighthouse';
import { readArguments, run } from '../src/io/arguments.ts';
import { launchBrowser, serveStatic } from '../test/support/browser.ts';
import { freePort } from '../test/support/free-port.ts';
import { sampleArchive } from '../test/support/sample.ts';
import { ARTICLE, kindOf } from './check/kinds.ts';
import { addressOf, openSite } from './check/site.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Of 100, in each category and on each page. */
const WANTED = 95;

const RUNS = 5;

const { positionals } = readArguments('npm run lighthouse -- [DIR]', { allowPositionals: true });

await run(async () => {
  const folder = positionals[0] ?? (await sampleArchive()).outputDir;
  const built = openSite(folder);
  const first = (kind: string) => [...built.files.keys()].find((path) => kindOf(path) === kind);
  const pages = {
    home: 'index.html',
    issue: first('issues/*/'),
    article: first(ARTICLE),
    search: 'search/index.html',
  };
  const site = await serveStatic(folder, built.prefix);
  let low = false;
  console.log(['page', ...CATEGORIES].map((name) => name.padEnd(16)).join(''));
  try {
    for (const [name, path] of Object.entries(pages)) {
      if (path === undefined) continue;
      const query = name === 'search' ? '?q=%E7%A7%91%E5%8D%8F' : '';
      const runs: Measured[] = [];
      for (let run = 0; run < RUNS; run++) {
        runs.push(await measure(site.url + addressOf(path) + query));
      }
      const { scores, reasons } = middle(runs);
      console.log([name, ...scores.map(String)].map((cell) => cell.padEnd(16)).join(''));
      for (const reason of reasons) console.log(`  ${reason}`);
      low ||= scores.some((score) => score < WANTED);
    }
  } finally {
    await site.close();
  }
  return low ? 1 : 0;
});

interface Measured {
  /** Of 100, in the order of `CATEGORIES`. */
  scores: number[];
  /** The audits that took something from them. */
  reasons: string[];
}

/** The run in the middle by performance, the one score that differs from run to run. */
function middle(runs: readonly Measured[]): Measured {
  const sorted = [...runs].sort((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0));
  return sorted[Math.floor(sorted.length / 2)] as Measured;
}

/** A first visit: the browser knows nothing, and does nothing else. */
async function measure(address: string): Promise<Measured> {
  const port = await freePort();
  const browser = await launchBrowser(port);
  const flags = { port, onlyCategories: CATEGORIES, output: 'json' as const };
  const result = await lighthouse(address, flags).finally(() => browser.close());
  if (!result) throw new Error(`Lighthouse did not measure ${address}`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  const reasons = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${audits[id]?.title}: ${audits[id]?.displayValue ?? 'no'} (${id})`);
  return { scores, reasons };
}
