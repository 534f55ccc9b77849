/** The same bulletin gives the same articles, whatever format it comes in. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setAsPdf } from '../../scripts/fixtures/pdf.ts';
import { readPieces, samples } from '../../scripts/fixtures/piece.ts';
import { launchBrowser } from '../support/browser.ts';
import { articlesOf, type PlainArticle } from '../support/formats.ts';
import { sampleBytes } from '../support/ingest.ts';

const folder = 'test/fixtures/formats';
const files = readdirSync(folder);

const asText = (sample: string) => articlesOf(`${sample}.txt`, sampleBytes(`${sample}.txt`));

for (const sample of samples) {
  const others = files.filter((file) => file.startsWith(`${sample}.`));
  test(`should have ${sample} in four settings`, () => assert.equal(others.length, 4));
  for (const file of others) {
    test(`should read the same articles from ${file}`, async () => {
      assert.deepEqual(
        await articlesOf(file, readFileSync(join(folder, file))),
        await asText(sample),
      );
    });
  }
}

describe('a bulletin printed as PDF', async () => {
  const browser = await launchBrowser();
  after(() => browser.close());
  for (const sample of samples) {
    for (const columns of [1, 2]) {
      test(`should give the articles of ${sample} from ${columns} column(s)`, async () => {
        const bytes = await setAsPdf(browser, await readPieces(sample), { columns });
        const articles = await articlesOf(`${sample}.pdf`, bytes);
        const expected = await asText(sample);
        // In narrow columns a point of an enumeration may look like a paragraph: words are compared.
        const said = columns === 1 ? closedUp : joined;
        assert.deepEqual(articles.map(said), expected.map(said));
      });
    }
  }
});

/** Printed pages know distances but no spaces, and lines that end where a space stood. */
const closedUp = (article: object) =>
  JSON.parse(JSON.stringify(article).replace(/[\s\u3000]/gu, ''));

const joined = ({ paragraphs, ...article }: PlainArticle) =>
  closedUp({ ...article, paragraphs: paragraphs.join('') });
