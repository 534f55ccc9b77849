/// <reference lib="dom" />
/** Pagefind's index of the archive, all parts as one: where words stand, and what an article says. */
import { type Bucket, bucketOf, readBucket } from '../search/characters.ts';
import type { Manifest } from '../search/parts.ts';
import { type Passage, readContent } from '../search/record.ts';
import {
  type Entry,
  type OrganizationTable,
  readOrganizations,
  readTable,
  type Table,
} from '../search/table.ts';

/** The part of Pagefind's interface in the browser that we use. */
interface Pagefind {
  options(options: { metaCacheTag: string }): Promise<void>;
  mergeIndex(path: string, options: { language: string; metaCacheTag: string }): Promise<void>;
  search(term: string | null): Promise<{ results: Found[] }>;
}

interface Found {
  id: string;
  /** Places of the word, in order. */
  words: number[];
  data(): Promise<{ content: string }>;
}

/** Where a word stands: for each article, by its number, the places. */
export type Postings = ReadonlyMap<number, readonly number[]>;

export interface ArchiveIndex {
  /** All articles, oldest first; an article's number is its place here. */
  entries: readonly Entry[];
  postings(word: string): Promise<Postings>;
  /** For each article, who it is from. */
  organizations(): Promise<string[][]>;
  /** The articles that hold a single character, wherever. */
  holding(character: string): Promise<number[]>;
  passages(article: number): Promise<Passage[]>;
}

// Beside this script's own folder, so that it is found below any path.
const folder = new URL('../pagefind/', import.meta.url);

let opened: Promise<ArchiveIndex> | undefined;

/** Opens the index once; after a failure the next call tries again. */
export function openIndex(): Promise<ArchiveIndex> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<ArchiveIndex> {
  const [pagefind, { parts }] = await Promise.all([
    import(new URL('pagefind.js', folder).href) as Promise<Pagefind>,
    fetchJson<Manifest>(new URL('parts.json', folder)),
  ]);
  // Entry files are asked for with a tag, so that they can be kept like all the rest.
  await pagefind.options({ metaCacheTag: parts.map(({ tag }) => tag).join('') || 'none' });
  const [tables] = await Promise.all([
    Promise.all(parts.map(({ name, tag }) => fetchTable<Table>(`${name}/table.${tag}.pf_table`))),
    ...parts.map(({ name, tag }) =>
      pagefind.mergeIndex(new URL(`${name}/`, folder).pathname, {
        language: name,
        metaCacheTag: tag,
      }),
    ),
  ]);
  const files = <Value>(file: string) =>
    Promise.all(parts.map(({ name, tag }) => fetchTable<Value>(`${name}/${file}.${tag}.pf_table`)));
  const firsts = tables.map((_, part) =>
    tables.slice(0, part).reduce((sum, { issue }) => sum + issue.length, 0),
  );
  return indexOf(pagefind, await allRecords(pagefind, parts), {
    entries: tables.flatMap(readTable),
    organizations: async () =>
      (await files<OrganizationTable>('organizations')).flatMap(readOrganizations),
    holding: async (character) => {
      const buckets = await files<Bucket>(`characters/${bucketOf(character)}`);
      return buckets.flatMap((bucket, part) =>
        readBucket(bucket, character).map((article) => (firsts[part] ?? 0) + article),
      );
    },
  });
}

/**
 * Pagefind's records in the order in which they were added, which is that of the tables. It gives all
 * records of a part in this order to a search for nothing in particular.
 */
async function allRecords(pagefind: Pagefind, parts: Manifest['parts']): Promise<Found[]> {
  const { results } = await pagefind.search(null);
  return parts.flatMap(({ name }) => results.filter(({ id }) => id.startsWith(`${name}_`)));
}

function indexOf(
  pagefind: Pagefind,
  records: readonly Found[],
  tables: Pick<ArchiveIndex, 'entries' | 'organizations' | 'holding'>,
): ArchiveIndex {
  const numbers = new Map(records.map(({ id }, number) => [id, number]));
  const known = new Map<string, Promise<Postings>>();
  const texts = new Map<number, Promise<Passage[]>>();
  const names = new Map<'all', Promise<string[][]>>();
  const load = async (word: string): Promise<Postings> => {
    // Where a word is not filed, Pagefind takes its first letter for it if that is; in quotes it never
    // does. Of other letters than these it files some alone as well.
    const isNeverCut = /^[\p{Script=Han}\p{ASCII}]+$/u.test(word);
    if (!isNeverCut && (await pagefind.search(`"${word}"`)).results.length === 0) return new Map();
    const { results } = await pagefind.search(word);
    return new Map(
      results.flatMap(({ id, words }) => {
        const number = numbers.get(id);
        return number === undefined ? [] : [[number, words] as const];
      }),
    );
  };
  return {
    ...tables,
    organizations: () => remember(names, 'all', tables.organizations),
    postings: (word) => remember(known, word, () => load(word)),
    passages: (article) =>
      remember(texts, article, async () => {
        const { content = '' } = (await records[article]?.data()) ?? {};
        return readContent(content);
      }),
  };
}

/** Asks once for each key; what failed is asked for again. */
function remember<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  ask: () => Promise<Value>,
): Promise<Value> {
  const asked =
    known.get(key) ??
    ask().catch((error: unknown) => {
      known.delete(key);
      throw error;
    });
  known.set(key, asked);
  return asked;
}

async function fetchJson<Value>(address: URL): Promise<Value> {
  return (await fetchFile(address)).json() as Promise<Value>;
}

/** Unpacks a table, unless the host has it unpacked on the way. */
async function fetchTable<Value>(path: string): Promise<Value> {
  const bytes = await (await fetchFile(new URL(path, folder))).arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  const packed = first === 0x1f && second === 0x8b;
  const stream = new Blob([bytes]).stream();
  const plain = packed ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
  return new Response(plain).json() as Promise<Value>;
}

async function fetchFile(address: URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address.pathname}`);
  return response;
}
