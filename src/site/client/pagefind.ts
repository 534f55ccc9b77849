/** Asks Pagefind for phrases of terms, and checks each answer against the text. */
import { hasAll } from '../search/hits.ts';
import type { Term } from '../search/query.ts';
import { type About, type Passage, readAbout, readContent } from '../search/record.ts';
import { quote } from '../search/terms.ts';

/** The part of Pagefind's interface in the browser that we use. */
interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: Found[] }>;
}

interface Found {
  id: string;
  data(): Promise<{ url: string; content: string; meta: { about: string } }>;
}

/** An article that holds what was asked for. */
export interface Result {
  url: string;
  about: About;
  passages: Passage[];
}

/** Texts loaded at a time. */
const BATCH = 100;

/** All articles that hold every term that is wanted and none that is excluded. */
export async function find(terms: readonly Term[]): Promise<Result[]> {
  const wanted = foldedOf(terms, false);
  const excluded = foldedOf(terms, true);
  const answers = await Promise.all(wanted.map(ask));
  const [first = [], ...others] = answers;
  const ids = others.map((found) => new Set(found.map(({ id }) => id)));
  const inAll = first.filter(({ id }) => ids.every((known) => known.has(id)));
  const results = await load(inAll);
  return results.filter(
    ({ passages }) =>
      hasAll(passages, wanted) && !excluded.some((phrase) => hasAll(passages, [phrase])),
  );
}

/** Whether any article holds a phrase. */
export async function stands(phrase: string): Promise<boolean> {
  return (await ask(phrase)).length > 0;
}

function foldedOf(terms: readonly Term[], excluded: boolean): string[] {
  return terms.filter((term) => term.excluded === excluded).map(({ folded }) => folded);
}

async function ask(phrase: string): Promise<Found[]> {
  // Beside this script's own folder, so that it is found below any path.
  const index = (await import(
    new URL('../pagefind/pagefind.js', import.meta.url).href
  )) as Pagefind;
  await index.init();
  return (await index.search(quote(phrase))).results;
}

async function load(found: readonly Found[]): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < found.length; start += BATCH) {
    const texts = await Promise.all(
      found.slice(start, start + BATCH).map((result) => result.data()),
    );
    for (const { url, content, meta } of texts) {
      results.push({ url, about: readAbout(meta.about), passages: readContent(content) });
    }
  }
  return results;
}
