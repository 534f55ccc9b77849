/** Builds the search index, one part after another. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Authority } from '../authorities/authority.ts';
import { buildCatalog } from '../catalog.ts';
import { readArchive } from '../read-archive.ts';
import type { Site } from '../settings/site.ts';
import { stringsOf } from '../strings/index.ts';
import { writeBuckets } from './characters.ts';
import { partName } from './languages.ts';
import { writeProgram, writeTextIndex } from './pagefind.ts';
import { cutParts, type Manifest } from './parts.ts';
import { type Content, writeContent } from './record.ts';
import { recordsOf, type SearchRecord } from './records.ts';
import { nameIndex } from './search-page.ts';
import { namesOf, readTexts, writeOrganizations, writeTable } from './table.ts';
import { writeTexts } from './texts.ts';

export interface IndexOptions {
  issuesDir: string;
  outputDir: string;
  site: Site;
  authorities?: readonly Authority[];
}

/** Indexes every article below `issuesDir` into `<outputDir>/pagefind/`, and names it in the search page there. */
export async function indexSite({
  issuesDir,
  outputDir,
  site,
  authorities = [],
}: IndexOptions): Promise<{ records: number }> {
  const ingested = await readArchive(issuesDir, '');
  const catalog = buildCatalog(ingested, authorities);
  const parts = cutParts(recordsOf(ingested, catalog, stringsOf(site.language)));
  const { records, manifest } = await writeIndex(parts, join(outputDir, 'pagefind'));
  await nameIndex(outputDir, manifest, site.basePath);
  return { records };
}

/** Writes an index of these parts into a folder. */
export async function writeIndex(
  parts: readonly (readonly SearchRecord[])[],
  outputPath: string,
): Promise<{ records: number; manifest: Manifest }> {
  // Files of an earlier index are not overwritten, they have other names: they would stay for good.
  await rm(outputPath, { recursive: true, force: true });
  const meta = await writeProgram(outputPath);
  const names = namesOf(parts.flat().map(({ about }) => about));
  const nameAt = new Map(names.map((name, at) => [name, at]));
  const manifest: Manifest = { meta, names: await writeNames(names, outputPath), parts: [] };
  for (const [at, records] of parts.filter(({ length }) => length > 0).entries()) {
    const name = partName(at);
    const part = await writePart(name, records, nameAt, join(outputPath, name));
    manifest.parts.push({ name, ...part });
  }
  await writeFile(join(outputPath, 'parts.json'), JSON.stringify(manifest));
  return { records: parts.flat().length, manifest };
}

/** Writes the names of organizations; answers the name of the file. */
async function writeNames(names: readonly string[], folder: string): Promise<string> {
  const text = JSON.stringify(names);
  const file = `names.${tagOf([text])}.pf_table`;
  await writePacked(join(folder, file), text);
  return file;
}

/**
 * Writes a part; answers the tag that our own files carry, which tells one index from another, and the
 * name of the file with which Pagefind opens it.
 */
async function writePart(
  name: string,
  records: readonly SearchRecord[],
  nameAt: ReadonlyMap<string, number>,
  folder: string,
): Promise<{ tag: string; meta: string }> {
  const contents = records.map(({ passages }) => writeContent(passages));
  const meta = await writeTextIndex(name, contents.map(({ content }) => content).join(' '), folder);
  const files = ownFiles(records, contents, nameAt);
  const tag = tagOf(files.flat());
  for (const [path, text] of files) {
    await writePacked(join(folder, path.replace(/(?=\.\w+$)/, `.${tag}`)), text);
  }
  return { tag, meta };
}

/** What tells one index from another. */
function tagOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 10);
}

/** What is written beside Pagefind's files: of each its path and its text. */
function ownFiles(
  records: readonly SearchRecord[],
  contents: readonly Content[],
  nameAt: ReadonlyMap<string, number>,
): [path: string, text: string][] {
  const entries = records.map(({ about }, at) => ({
    ...about,
    ends: (contents[at] as Content).ends,
  }));
  const buckets = writeBuckets(contents.map(({ characters }) => characters));
  const table = writeTable(entries);
  const texts = writeTexts(
    records.map(({ passages }) => passages),
    readTexts(table),
  );
  const files: [string, unknown][] = [
    ['table.pf_table', table],
    ['organizations.pf_table', writeOrganizations(entries, nameAt)],
    ...buckets.map((bucket, at): [string, unknown] => [`characters/${at}.pf_table`, bucket]),
    ...texts.map((text, at): [string, unknown] => [`texts/${at}.pf_text`, text]),
  ];
  return files.map(([path, value]) => [path, JSON.stringify(value)]);
}

/** Packed like Pagefind's own files, for hosts do not pack what they do not know. */
async function writePacked(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await promisify(gzip)(text, { level: 9 }));
}
