/** Builds the search index with Pagefind's Node interface. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { buildCatalog } from '../catalog.ts';
import { readArchive } from '../read-archive.ts';
import { recordsOf, type SearchRecord } from './records.ts';

export interface IndexOptions {
  issuesDir: string;
  outputDir: string;
}

/**
 * "Undetermined", in lower case as Pagefind files it: a language that has neither a segmenter nor a
 * stemmer, so that words are indexed as they are given.
 */
const LANGUAGE = 'und';

/** Answers in flight at a time: keeps Pagefind busy without holding every record in the pipe. */
const BATCH = 64;

/** Indexes every article below `issuesDir` into `<outputDir>/pagefind/`. */
export async function indexSite({
  issuesDir,
  outputDir,
}: IndexOptions): Promise<{ records: number }> {
  const ingested = await readArchive(issuesDir, '');
  const records = recordsOf(ingested, buildCatalog(ingested));
  // Files of an earlier index are not overwritten, they have other names: they would stay for good.
  const outputPath = join(outputDir, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  try {
    const index = await openIndex();
    for (let start = 0; start < records.length; start += BATCH) {
      await Promise.all(records.slice(start, start + BATCH).map((record) => add(index, record)));
    }
    check(await index.writeFiles({ outputPath }), 'written');
    await removeInterfaces(outputPath);
  } finally {
    await pagefind.close();
  }
  return { records: records.length };
}

/** Pagefind writes its ready-made interfaces beside the index; ours is built on the index alone. */
async function removeInterfaces(outputPath: string): Promise<void> {
  const unused = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;
  const files = (await readdir(outputPath)).filter((name) => unused.test(name));
  await Promise.all(files.map((name) => rm(join(outputPath, name))));
}

async function openIndex(): Promise<pagefind.PagefindIndex> {
  const answer = await pagefind.createIndex();
  check(answer, 'opened');
  if (!answer.index) throw new Error('The search index could not be opened');
  return answer.index;
}

async function add(
  index: pagefind.PagefindIndex,
  { url, content, meta }: SearchRecord,
): Promise<void> {
  check(await index.addCustomRecord({ url, content, meta, language: LANGUAGE }), `given ${url}`);
}

function check({ errors }: { errors: string[] }, what: string): void {
  if (errors.length > 0) {
    throw new Error(`The search index could not be ${what}: ${errors.join('; ')}`);
  }
}
