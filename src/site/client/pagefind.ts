/** Asks Pagefind for phrases of terms, and checks each answer against the text. */
import { type Finding, findIn, hasAll } from '../search/hits.ts';
import { type About, readAbout, readContent } from '../search/record.ts';
import { type Query, quote } from '../search/terms.ts';

/** The part of Pagefind's interface in the browser that we use. */
interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: Found[] }>;
}

interface Found {
  id: string;
  data(): Promise<{ url: string; content: string; meta: { about: string } }>;
}

export interface Result {
  url: string;
  about: About;
  headline: string;
  findings: Finding[];
}

export interface Answer {
  results: Result[];
  /** Whether the query stands in the texts as it was typed, not only each of its words. */
  together: boolean;
}

/** Texts loaded at a time. */
const BATCH = 100;

/** All articles that hold the query: as one phrase or, where none does, all of its words. */
export async function search(query: Query): Promise<Answer> {
  // Beside this script's own folder, so that it is found below any path.
  const index = (await import(
    new URL('../pagefind/pagefind.js', import.meta.url).href
  )) as Pagefind;
  await index.init();
  const { results: phrase } = await index.search(quote(query.phrase));
  const together = await load(phrase, [query.phrase]);
  if (together.length > 0 || query.words.length < 2) return { results: together, together: true };

  const answers = await Promise.all(query.words.map((word) => index.search(quote(word))));
  const [first = [], ...others] = answers.map(({ results }) => results);
  const ids = others.map((results) => new Set(results.map(({ id }) => id)));
  const inAll = first.filter(({ id }) => ids.every((known) => known.has(id)));
  return { results: await load(inAll, query.words), together: false };
}

async function load(found: readonly Found[], phrases: readonly string[]): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < found.length; start += BATCH) {
    const texts = await Promise.all(
      found.slice(start, start + BATCH).map((result) => result.data()),
    );
    for (const { url, content, meta } of texts) {
      const passages = readContent(content);
      if (!hasAll(passages, phrases)) continue;
      const headline = passages.find(({ kind }) => kind === 'headline')?.text ?? '';
      const findings = findIn(passages, phrases);
      results.push({ url, about: readAbout(meta.about), headline, findings });
    }
  }
  return results.sort(byRelevance);
}

/** Hits in headlines first, then in organizations; newest first among equals. */
function byRelevance(a: Result, b: Result): number {
  const date = (result: Result) => result.about.date ?? '';
  return (
    rank(a) - rank(b) || date(b).localeCompare(date(a), 'en') || a.url.localeCompare(b.url, 'en')
  );
}

function rank({ findings }: Result): number {
  const kinds = ['headline', 'organization', 'paragraph'];
  return Math.min(...findings.map(({ passage }) => kinds.indexOf(passage.kind)));
}
