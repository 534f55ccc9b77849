/** Builds the search index with Pagefind's Node interface, one part after another. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Authority } from '../authorities/authority.ts';
import { buildCatalog } from '../catalog.ts';
import { readArchive } from '../read-archive.ts';
import type { Site } from '../settings/site.ts';
import { stringsOf } from '../strings/index.ts';
import { writeBuckets } from './characters.ts';
import { cutParts, type Manifest, partName } from './parts.ts';
import { recordsOf, type SearchRecord } from './records.ts';
import { writeOrganizations, writeTable } from './table.ts';
import { RESERVED } from './terms.ts';

export interface IndexOptions {
  issuesDir: string;
  outputDir: string;
  site: Site;
  authorities?: readonly Authority[];
}

/** Answers in flight at a time: keeps Pagefind busy without holding every record in the pipe. */
const BATCH = 64;

/**
 * Places of words in one file of the index. The smaller, the less is loaded beside the word that is
 * asked for; the more files, the longer the list of them that every search loads.
 */
const PLACES_A_FILE = 10_000;

/** The index that holds nothing but Pagefind's program; the parts are merged into it in the browser. */
const ROOT = 'und';

/** Indexes every article below `issuesDir` into `<outputDir>/pagefind/`. */
export async function indexSite({
  issuesDir,
  outputDir,
  site,
  authorities = [],
}: IndexOptions): Promise<{ records: number }> {
  const ingested = await readArchive(issuesDir, '');
  const catalog = buildCatalog(ingested, authorities);
  const parts = cutParts(recordsOf(ingested, catalog, stringsOf(site.language)));
  return writeIndex(parts, join(outputDir, 'pagefind'));
}

/** Writes an index of these parts into a folder. */
export async function writeIndex(
  parts: readonly (readonly SearchRecord[])[],
  outputPath: string,
): Promise<{ records: number }> {
  // Files of an earlier index are not overwritten, they have other names: they would stay for good.
  await rm(outputPath, { recursive: true, force: true });
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(PLACES_A_FILE);
  await writePart(ROOT, [{ url: '/', content: RESERVED }], outputPath);
  await removeFiles(outputPath, /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./);
  const manifest: Manifest = { parts: [] };
  for (const [at, records] of parts.filter(({ length }) => length > 0).entries()) {
    const name = partName(at);
    const folder = join(outputPath, name);
    await writePart(name, records, folder);
    // The program is there already.
    await removeFiles(folder, /^(?:pagefind.*\.(?:js|css)|wasm\..*)$/);
    manifest.parts.push({ name, tag: await writeTables(records, folder) });
  }
  await writeFile(join(outputPath, 'parts.json'), JSON.stringify(manifest));
  return { records: parts.flat().length };
}

/** Writes what is known of the articles, under a name that tells one index from another. */
async function writeTables(records: readonly SearchRecord[], folder: string): Promise<string> {
  const entries = records.map(({ entry }) => entry);
  const table = JSON.stringify(writeTable(entries));
  const organizations = JSON.stringify(writeOrganizations(entries));
  // Pagefind's files are named after their content.
  const files = await readdir(folder, { recursive: true });
  const hash = createHash('sha256').update(table).update(organizations).update(files.sort().join());
  const tag = hash.digest('hex').slice(0, 10);
  await writePacked(join(folder, `table.${tag}.pf_table`), table);
  await writePacked(join(folder, `organizations.${tag}.pf_table`), organizations);
  const buckets = writeBuckets(records.map(({ characters }) => characters));
  await mkdir(join(folder, 'characters'));
  for (const [at, bucket] of buckets.entries()) {
    await writePacked(join(folder, 'characters', `${at}.${tag}.pf_table`), JSON.stringify(bucket));
  }
  return tag;
}

/** Packed like Pagefind's own files, for hosts do not pack what they do not know. */
async function writePacked(path: string, text: string): Promise<void> {
  await writeFile(path, await promisify(gzip)(text, { level: 9 }));
}

async function removeFiles(folder: string, names: RegExp): Promise<void> {
  const files = (await readdir(folder)).filter((name) => names.test(name));
  await Promise.all(files.map((name) => rm(join(folder, name))));
}

type Indexed = Pick<SearchRecord, 'url' | 'content'>;

async function writePart(
  language: string,
  records: readonly Indexed[],
  outputPath: string,
): Promise<void> {
  try {
    const index = await openIndex();
    for (let start = 0; start < records.length; start += BATCH) {
      const batch = records.slice(start, start + BATCH);
      await Promise.all(batch.map((record) => add(index, language, record)));
    }
    check(await index.writeFiles({ outputPath }), 'written');
  } finally {
    // What it holds in memory goes with it.
    await pagefind.close();
  }
}

async function openIndex(): Promise<pagefind.PagefindIndex> {
  const answer = await pagefind.createIndex();
  check(answer, 'opened');
  if (!answer.index) throw new Error('The search index could not be opened');
  return answer.index;
}

async function add(
  index: pagefind.PagefindIndex,
  language: string,
  { url, content }: Indexed,
): Promise<void> {
  check(await index.addCustomRecord({ url, content, language }), `given ${url}`);
}

function check({ errors }: { errors: string[] }, what: string): void {
  if (errors.length > 0) {
    throw new Error(`The search index could not be ${what}: ${errors.join('; ')}`);
  }
}
