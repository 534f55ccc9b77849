import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { buildCatalog } from '../../src/site/catalog.ts';
import { paragraphsOf } from '../../src/site/markdown.ts';
import { readArchive } from '../../src/site/read-archive.ts';
import { writeIndex } from '../../src/site/search/index-site.ts';
import { cutParts } from '../../src/site/search/parts.ts';
import { recordsOf } from '../../src/site/search/records.ts';
import { fold } from '../../src/site/search/terms.ts';
import { stringsOf } from '../../src/site/strings/index.ts';
import { type Random, seeded } from '../corpus/random.ts';
import { launchBrowser, openPage, type StaticSite, serveStatic } from '../support/browser.ts';
import { sampleArchive } from '../support/sample.ts';

/** What search compares of an article, read from its Markdown. */
interface Article {
  address: string;
  passages: string[];
  /** The same, folded. */
  folded: string[];
}

const LONGEST = 20;
/** So small that the samples make several parts. */
const PART = { full: 1000, most: 4000, large: 5000 };
/** The engine is asked without the page around it, so that thousands of queries take seconds. */
const TESTED = 'engine-under-test';

let browser: Browser;
let site: StaticSite;
let page: Page;
let articles: Article[];
let random: Random;

before(async () => {
  const { issuesDir, outputDir } = await sampleArchive('/');
  const ingested = await readArchive(issuesDir, '');
  const parts = cutParts(recordsOf(ingested, buildCatalog(ingested), stringsOf('zh-Hans')), PART);
  await writeIndex(parts, join(outputDir, 'pagefind'));
  articles = ingested.flatMap((issue) =>
    issue.articles.map(({ name, frontMatter, markdown }) => {
      const { title, organizations } = frontMatter;
      const passages = [title, ...organizations, ...paragraphsOf(markdown)];
      const address = `/issues/${frontMatter.issue}/${name}/`;
      return { address, passages, folded: passages.map((text) => fold(text).terms) };
    }),
  );
  const source = (path: string) =>
    fileURLToPath(new URL(`../../src/site/${path}`, import.meta.url));
  await build({
    stdin: {
      contents: `export { search } from ${JSON.stringify(source('client/engine.ts'))};
        export { readQuery } from ${JSON.stringify(source('search/query.ts'))};`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    outfile: join(outputDir, 'assets', `${TESTED}.js`),
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
  });
  site = await serveStatic(outputDir);
  browser = await launchBrowser();
  ({ page } = await openPage(browser));
  await page.goto(site.url);
  random = seeded(20);
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** For each query the addresses of all hits, in the order of the alphabet. */
async function ask(queries: readonly string[]): Promise<string[][]> {
  const answers = await page.evaluate(
    async ({ script, texts }) => {
      const { search, readQuery } = await import(script);
      const found: string[][] = [];
      for (const text of texts) {
        const { hits } = await search(readQuery(text), {}, 'relevance');
        found.push(hits.map(({ url }: { url: string }) => url));
      }
      return found;
    },
    { script: `${site.url}assets/${TESTED}.js`, texts: [...queries] },
  );
  return answers.map((addresses) => addresses.sort());
}

const holds = (phrase: string) => (article: Article) =>
  article.folded.some((text) => text.includes(phrase));

const addressesOf = (found: readonly Article[]) => found.map(({ address }) => address).sort();

/** Compares the answers with a reading of all articles; any miss and any noise fails. */
async function expectExact(queries: readonly string[], wanted: (query: string) => Article[]) {
  const answers = await ask(queries);
  for (const [at, query] of queries.entries()) {
    assert.deepEqual(answers[at], addressesOf(wanted(query)), query);
  }
}

/** A piece of a passage without white space, which would make terms of it. */
function pieceOf({ passages }: Article, length: number): string {
  const text = random.pick(passages).replace(/\s+/gu, '');
  const characters = [...text];
  const start = random.int(0, Math.max(0, characters.length - length));
  return characters.slice(start, start + length).join('');
}

const pieces = (count: number, shortest = 1, longest = LONGEST) =>
  Array.from({ length: count }, () =>
    pieceOf(random.pick(articles), random.int(shortest, longest)),
  ).filter((piece) => fold(piece).terms !== '' && !/^[-－"“]|[*]/u.test(piece));

const asOne = (query: string) => articles.filter(holds(fold(query).terms));

describe('the search engine in a browser', () => {
  for (const length of Array.from({ length: LONGEST }, (_, at) => at + 1)) {
    test(`should find pieces of ${length} characters wherever they stand, and nowhere else`, async () => {
      const queries = pieces(40, length, length);
      assert.ok(queries.length > 20);
      await expectExact(queries, asOne);
    });
  }

  test('should find whole headlines and organizations, and pieces at the ends of passages', async () => {
    const whole = articles.flatMap(({ passages }) =>
      passages.slice(0, 2).map((text) => `"${text}"`),
    );
    const ends = articles.flatMap(({ folded }) =>
      folded.flatMap((text) => [text.slice(0, 3), text.slice(-2), text.slice(-1)]),
    );
    const some = random.shuffle(ends.filter(Boolean)).slice(0, 300);
    await expectExact(
      [...whole.filter((text) => !text.slice(1, -1).includes('"')), ...some],
      asOne,
    );
  });

  test('should find nothing that runs from one passage into the next', async () => {
    const across = articles.flatMap(({ folded }) =>
      folded.slice(1).map((text, at) => `${folded[at]?.slice(-2)}${text.slice(0, 2)}`),
    );
    await expectExact(random.shuffle(across).slice(0, 300), asOne);
  });

  test('should find what nearly stands in the texts only where it does', async () => {
    const nearly = pieces(300, 2, 8).map((piece) => {
      const characters = [...fold(piece).terms];
      characters[random.int(0, characters.length - 1)] = random.pick([...'科学会京年a1']);
      return characters.join('');
    });
    await expectExact(nearly, asOne);
  });

  test('should find the examples, in any width and case', async () => {
    const examples = [
      'T/CMES 04003-2022',
      'Rock Mechanics Bulletin',
      '2023年',
      '“双碳”',
      '5G',
      '十四五',
    ];
    await expectExact(examples, asOne);
    await expectExact(['ｔ／ｃｍｅｓ', 'ROCK mechanics', '２０２３年', '双碳', '５ｇ'], asOne);
    // No sample tells of 5G.
    const standing = examples.filter((example) => asOne(example).length > 0);
    assert.deepEqual(
      standing,
      examples.filter((example) => example !== '5G'),
    );
  });

  test('should find Simplified by Traditional characters, and the reverse', async () => {
    const pairs = {
      科學: '科学',
      學會: '学会',
      協會: '协会',
      氣象: '气象',
      雙碳: '双碳',
      論壇: '论坛',
    };
    const answers = await ask(Object.keys(pairs));
    for (const [at, simplified] of Object.values(pairs).entries()) {
      assert.deepEqual(answers[at], addressesOf(articles.filter(holds(simplified))), simplified);
      assert.ok((answers[at]?.length ?? 0) > 0, simplified);
    }
  });

  test('should want all terms, each exact, and none that is excluded', async () => {
    const queries = Array.from({ length: 200 }, () => {
      const article = random.pick(articles);
      const han = () =>
        pieceOf(article, random.int(1, 5)).replace(/[^\p{Script=Han}]/gu, '') || '科';
      return { wanted: [han(), han()], excluded: random.pick(['北京', '会', '科普', '龘']) };
    });
    const answers = await ask(
      queries.map(({ wanted, excluded }) => `${wanted.join('　')} -${excluded}`),
    );
    for (const [at, { wanted, excluded }] of queries.entries()) {
      const expected = articles.filter(
        (article) => wanted.every((term) => holds(term)(article)) && !holds(excluded)(article),
      );
      assert.deepEqual(answers[at], addressesOf(expected), `${wanted.join(' ')} -${excluded}`);
    }
  });
});
