/// <reference lib="dom" />
/** Pagefind's index of the archive, all parts as one: where words stand, and what an article says. */
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
  /** The passages of an article that stood in postings before. */
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
  const numbers = await numberArticles(
    pagefind,
    parts.map(({ name }) => name),
  );
  const organizations = async () => {
    const files = parts.map(({ name, tag }) => `${name}/organizations.${tag}.pf_table`);
    return (await Promise.all(files.map(fetchTable<OrganizationTable>))).flatMap(readOrganizations);
  };
  return indexOf(pagefind, tables.flatMap(readTable), organizations, numbers);
}

/**
 * Pagefind's ids in the order in which records were added, which is that of the table. It gives all
 * records of a part in this order to a search for nothing in particular.
 */
async function numberArticles(
  pagefind: Pagefind,
  parts: readonly string[],
): Promise<Map<string, number>> {
  const { results } = await pagefind.search(null);
  const ids = parts.flatMap((name) =>
    results.map(({ id }) => id).filter((id) => id.startsWith(`${name}_`)),
  );
  return new Map(ids.map((id, number) => [id, number]));
}

function indexOf(
  pagefind: Pagefind,
  entries: readonly Entry[],
  organizations: () => Promise<string[][]>,
  numbers: ReadonlyMap<string, number>,
): ArchiveIndex {
  const found = new Map<number, Found>();
  const known = new Map<string, Promise<Postings>>();
  const texts = new Map<number, Promise<Passage[]>>();
  const names = new Map<'all', Promise<string[][]>>();
  const load = async (word: string): Promise<Postings> => {
    // Where a word is not filed, Pagefind may take its first letter for it; in quotes it never does.
    const suspicious = !/^[\p{Script=Han}\p{ASCII}ƿ]+$/u.test(word);
    if (suspicious && (await pagefind.search(`"${word}"`)).results.length === 0) return new Map();
    const { results } = await pagefind.search(word);
    const postings = new Map<number, number[]>();
    for (const result of results) {
      const number = numbers.get(result.id);
      if (number === undefined) continue;
      postings.set(number, result.words);
      found.set(number, result);
    }
    return postings;
  };
  return {
    entries,
    organizations: () => remember(names, 'all', organizations),
    postings: (word) => remember(known, word, () => load(word)),
    passages: (article) =>
      remember(texts, article, async () => {
        const { content = '' } = (await found.get(article)?.data()) ?? {};
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
