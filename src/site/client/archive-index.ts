/// <reference lib="dom" />
/** Pagefind's index of the archive, all parts as one: where words stand, and what an article says. */
import { type Bucket, bucketOf, readBucket } from '../search/characters.ts';
import { ROOT } from '../search/languages.ts';
import type { Manifest } from '../search/parts.ts';
import type { Passage } from '../search/record.ts';
import { byArticle, startsOf } from '../search/starts.ts';
import {
  type Entry,
  type OrganizationTable,
  readOrganizations,
  readTable,
  readTexts,
  type Table,
} from '../search/table.ts';
import { readText, type TextFile } from '../search/texts.ts';
import { fetchJson, fetchPacked } from './packed-file.ts';
import { remember } from './remember.ts';

/** The part of Pagefind's interface in the browser that we use. */
interface Pagefind {
  options(options: { metaCacheTag: string; noWorker: boolean }): Promise<void>;
  /** Begins to load the program; the answer does not wait for it. */
  init(): Promise<void>;
  mergeIndex(path: string, options: { language: string; metaCacheTag: string }): Promise<void>;
  search(term: string): Promise<{ results: Found[] }>;
}

/** A part in which a word stands. */
interface Found {
  id: string;
  /** Places of the word, in order. */
  words: number[];
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

/** A part, as its table tells of it. */
interface Part {
  name: string;
  /** The number of its first article. */
  first: number;
  entries: Entry[];
  /** For each of its articles where it starts in the part's text. */
  starts: number[];
  /** The first article of each file of texts. */
  texts: number[];
  file<Value>(path: string): Promise<Value>;
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
  // The search page's head names all that this asks for: it is under way.
  const [pagefind, { names, parts }] = await Promise.all([
    startPagefind(),
    fetchJson<Manifest>(new URL('parts.json', folder)),
  ]);
  // Merging waits for its program to be compiled; meanwhile the tables are read.
  const merging = parts.map(({ name, tag }) =>
    pagefind.mergeIndex(new URL(`${name}/`, folder).pathname, {
      language: name,
      metaCacheTag: tag,
    }),
  );
  const [tables] = await Promise.all([Promise.all(parts.map(openTable)), ...merging]);
  const firsts = startsOf(tables.map(({ entries }) => entries.length));
  return indexOf(
    pagefind,
    tables.map((table, at) => ({ ...table, first: firsts[at] ?? 0 })),
    new URL(names, folder),
  );
}

async function startPagefind(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(new URL('pagefind.js', folder).href);
  // Entry files are asked for with a tag, or the time would be put in its place and none be kept; what the
  // program's own tells changes with Pagefind's version alone. A worker of its own would be the same
  // program once more over the wire, could not use what is loaded ahead, and would copy every place to us.
  await pagefind.options({ metaCacheTag: 'program', noWorker: true });
  // Pagefind takes the page's language for that of its index, and would have a segmenter for it.
  const { lang } = document.documentElement;
  document.documentElement.lang = ROOT;
  const started = pagefind.init();
  document.documentElement.lang = lang;
  await started;
  return pagefind;
}

async function openTable({ name, tag }: Manifest['parts'][number]): Promise<Omit<Part, 'first'>> {
  const known = new Map<string, Promise<unknown>>();
  const file = <Value>(path: string) =>
    remember(known, path, () =>
      fetchPacked(new URL(`${name}/${path.replace('*', tag)}`, folder)),
    ) as Promise<Value>;
  const table = await file<Table>('table.*.pf_table');
  const entries = readTable(table);
  const starts = startsOf(entries.map(({ ends }) => ends.all));
  return { name, entries, starts, texts: startsOf(readTexts(table)), file };
}

function indexOf(pagefind: Pagefind, parts: readonly Part[], names: URL): ArchiveIndex {
  const known = new Map<string, Promise<Postings>>();
  const organizations = new Map<URL, Promise<string[][]>>();
  const load = async (word: string): Promise<Postings> => {
    // Where a word is not filed, Pagefind takes its first letter for it if that is; in quotes it never
    // does. Of other letters than these it files some alone as well.
    const isNeverCut = /^[\p{Script=Han}\p{ASCII}]+$/u.test(word);
    if (!isNeverCut && (await pagefind.search(`"${word}"`)).results.length === 0) return new Map();
    const { results } = await pagefind.search(word);
    return new Map(results.flatMap((found) => [...articlesOf(found, parts)]));
  };
  return {
    entries: parts.flatMap(({ entries }) => entries),
    postings: (word) => remember(known, word, () => load(word)),
    organizations: () => remember(organizations, names, () => loadOrganizations(parts, names)),
    holding: async (character) => {
      const path = `characters/${bucketOf(character)}.*.pf_table`;
      const buckets = await Promise.all(parts.map(({ file }) => file<Bucket>(path)));
      return buckets.flatMap((bucket, at) =>
        readBucket(bucket, character).map((article) => (parts[at]?.first ?? 0) + article),
      );
    },
    passages: async (article) => {
      const part = parts.findLast(({ first }) => first <= article);
      if (!part) return [];
      const own = article - part.first;
      const at = part.texts.findLastIndex((first) => first <= own);
      const file = await part.file<TextFile>(`texts/${at}.*.pf_text`);
      return readText(file, own - (part.texts[at] ?? 0));
    },
  };
}

async function loadOrganizations(parts: readonly Part[], address: URL): Promise<string[][]> {
  const [names, ...tables] = await Promise.all([
    fetchPacked<string[]>(address),
    ...parts.map(({ file }) => file<OrganizationTable>('organizations.*.pf_table')),
  ]);
  return tables.flatMap((table) => readOrganizations(table, names));
}

/** A part's text is one to Pagefind: cuts what it found there into articles, by their numbers. */
function articlesOf({ id, words }: Found, parts: readonly Part[]): [number, number[]][] {
  const part = parts.find(({ name }) => id.startsWith(`${name}_`));
  if (!part) return [];
  return [...byArticle(words, part.starts)].map(([article, places]) => [
    part.first + article,
    places,
  ]);
}
