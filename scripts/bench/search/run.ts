/**
 * `npm run bench search -- [--sizes 10000,…] [--queries N]`: our search beside Pagefind's own interface, on
 * the same made-up articles, each query in a browser that knows nothing yet.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../../src/build.ts';
import { nameIndex } from '../../../src/site/search/search-page.ts';
import { table } from '../../../test/corpus/table.ts';
import { launchBrowser } from '../../../test/support/browser.ts';
import { type Interface, type Visit, visitAll } from './browse.ts';
import { type BuiltIndex, buildIndex } from './build-index.ts';
import { articlesOf, ingestedIssues } from './corpus.ts';
import { makeQueries, type Query } from './queries.ts';

/** More hits than these of Pagefind are not looked up: each takes a request. */
const MOST_CHECKED = 200;

const OURS: Omit<Interface, 'folder'> = {
  page: 'search/',
  ready: `() => {
    const items = [...document.querySelectorAll('#search-results > li')].slice(0, 10);
    const isDone = document.querySelector('#search-results')?.dataset.state === 'done';
    return isDone || (items.length === 10 && items.every((item) => !item.classList.contains('pending')));
  }`,
  hits: `new Promise((resolve) => {
    const list = document.querySelector('#search-results');
    const look = () => list.dataset.state === 'done'
      ? resolve([...list.querySelectorAll(':scope > li')].map((item) => new URL(item.querySelector('a').href).pathname))
      : setTimeout(look, 5);
    look();
  })`,
};

const PLAIN: Omit<Interface, 'folder'> = {
  page: '',
  ready: `() => {
    const message = document.querySelector('.pagefind-ui__message')?.textContent ?? '';
    const links = document.querySelectorAll('.pagefind-ui__result-link').length;
    const count = Number(/\\d+/.exec(message.replaceAll(/[\\s,]/g, ''))?.[0] ?? (/未|No/.test(message) ? 0 : NaN));
    return links >= Math.min(10, count);
  }`,
  hits: `import(new URL('pagefind/pagefind.js', location.href).href)
    .then((pagefind) => pagefind.search(new URLSearchParams(location.search).get('q')))
    .then(({ results }) => Promise.all(results.slice(0, ${MOST_CHECKED}).map((result) => result.data())))
    .then((all) => all.map(({ url }) => url))`,
};

export async function benchSearch(sizes: readonly number[], count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  const browser = await launchBrowser();
  try {
    const shell = join(folder, 'shell');
    await build({ contentDir: 'content', outputDir: shell, archiveDir: join(folder, 'archive') });
    for (const articles of sizes) {
      const queries = makeQueries(articlesOf(ingestedIssues(articles)), count);
      const plain = join(folder, `plain-${articles}`);
      const ours = join(folder, `ours-${articles}`);
      mkdirSync(plain);
      cpSync(shell, ours, { recursive: true });
      const plainIndex = await buildIndex('plain', articles, plain);
      const ownIndex = await buildIndex('ours', articles, ours);
      const manifest = readFileSync(join(ours, 'pagefind', 'parts.json'), 'utf8');
      await nameIndex(ours, JSON.parse(manifest), '/');
      const interfaces = [
        { folder: plain, ...PLAIN },
        { folder: ours, ...OURS },
      ];
      const [plainVisits = [], ownVisits = []] = await visitAll(browser, interfaces, queries);
      show(
        articles,
        queries.length,
        judge(plainIndex, plainVisits, queries, MOST_CHECKED),
        judge(ownIndex, ownVisits, queries, Number.POSITIVE_INFINITY),
      );
      rmSync(plain, { recursive: true });
      rmSync(ours, { recursive: true });
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  index: BuiltIndex;
  visits: Visit[];
  recall: number;
  precision: number;
}

/** What the visits say of an interface that lists so many hits at most. */
function judge(
  index: BuiltIndex,
  visits: Visit[],
  queries: readonly Query[],
  mostListed: number,
): Measured {
  const shares = queries.map(({ wanted }, at) => {
    const { found } = visits[at] as Visit;
    const right = [...found].filter((url) => wanted.has(url)).length;
    // Of a list that was not looked up to its end, recall cannot be told.
    const whole = found.size < mostListed;
    return {
      recall: whole ? right / wanted.size : null,
      precision: found.size ? right / found.size : 1,
    };
  });
  return {
    index,
    visits,
    recall: mean(shares.flatMap(({ recall }) => recall ?? [])),
    precision: mean(shares.map(({ precision }) => precision)),
  };
}

function show(articles: number, queries: number, plain: Measured, ours: Measured): void {
  const row = (name: string, of: (measured: Measured) => number | null, digits = 0) => {
    const [theirs, own] = [of(plain), of(ours)];
    const text = (value: number | null) => (value === null ? '–' : value.toFixed(digits));
    return [name, text(theirs), text(own), theirs && own ? (own / theirs).toFixed(2) : '–'];
  };
  const times = ({ visits }: Measured) => visits.map(({ time }) => time);
  const sizes = ({ visits }: Measured) => visits.map(({ bytes }) => bytes / 1000);
  const allSizes = ({ visits }: Measured) => visits.map(({ allBytes }) => allBytes / 1000);
  console.log(`\n${articles} articles, ${queries} queries, each as a first visit, three times\n`);
  console.log(
    table([
      ['', 'Pagefind', 'ours', 'ours / Pagefind'],
      row('recall', ({ recall }) => recall, 3),
      row('precision', ({ precision }) => precision, 3),
      row('ms to ten hits, median', (each) => quantile(times(each), 0.5)),
      row('ms to ten hits, 95 %', (each) => quantile(times(each), 0.95)),
      row('kB to ten hits, median', (each) => quantile(sizes(each), 0.5)),
      row('kB to ten hits, 95 %', (each) => quantile(sizes(each), 0.95)),
      row('kB in all, median', (each) => quantile(allSizes(each), 0.5)),
      row('kB in all, 95 %', (each) => quantile(allSizes(each), 0.95)),
      row('index, MB', ({ index }) => index.size / 1e6, 2),
      row('indexing, s', ({ index }) => index.time / 1000, 1),
      row('memory to index, MB', ({ index }) => index.memory && index.memory / 1e6),
    ]),
  );
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
