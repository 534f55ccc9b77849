import type { Gold, GoldArticle } from './gold.ts';

/** One file that the ingest wrote, its front matter apart from its body. */
export type IngestedPage = { path: string; data: Record<string, unknown>; markdown: string };

/** What was expected and what came instead. */
export type Miss = { what: string; where: string; got: unknown; want: unknown };

/** How one ingested issue compares with its gold. */
export type Comparison = {
  /** Misses in the masthead, the contents and the number of articles. */
  issue: Miss[];
  /** One list of misses for each article of the gold; an empty one is an exact article. */
  articles: { gold: GoldArticle; path: string | null; misses: Miss[] }[];
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** A text without white space and Markdown escapes, which never count. */
export const bare = (value: unknown): string =>
  String(value ?? '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|#x20);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[\s\u200b\ufeff]+/g, '');

const bares = (value: unknown): string[] => (Array.isArray(value) ? value.map(bare) : []);
const day = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);
const paragraphsOf = (markdown: string) =>
  markdown
    .split(/\n\s*\n/)
    .map(bare)
    .filter(Boolean);

function miss(what: string, where: string, got: unknown, want: unknown): Miss[] {
  return JSON.stringify(got) === JSON.stringify(want) ? [] : [{ what, where, got, want }];
}

/** Pairs of neighbouring characters, counted: they find an article again whatever its title. */
function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function likeness(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0;
  let [sizeA, sizeB] = [1, 1];
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0);
    sizeA += count;
  }
  for (const count of b.values()) sizeB += count;
  return shared / Math.max(sizeA, sizeB);
}

function compareArticle(gold: GoldArticle, { data, markdown }: IngestedPage): Miss[] {
  const check = (what: string, got: unknown, want: unknown) => miss(what, gold.title, got, want);
  return [
    ...check('title', bare(data.title), bare(gold.title)),
    ...check('section', bare(data.section), bare(gold.section)),
    ...check('subsection', bare(data.subsection), bare(gold.subsection)),
    ...check('organizations', bares(data.organizations), gold.organizations.map(bare)),
    ...check('body text', bare(markdown), bare(gold.paragraphs.join(''))),
    ...check('paragraphs', paragraphsOf(markdown), gold.paragraphs.map(bare)),
  ];
}

function compareHead(data: Record<string, unknown>, gold: Gold, articles: number): Miss[] {
  const { title, publisher, year, number, total, date } = gold.masthead;
  const check = (what: string, got: unknown, want: unknown) => miss(what, 'issue', got, want);
  return [
    ...check('publication', bare(data.publication), bare(title)),
    ...(publisher ? check('publisher', bare(data.publisher), bare(publisher)) : []),
    ...check('date', day(data.date), date),
    ...(year === null ? [] : check('year', data.year ?? null, year)),
    ...check('number', data.number ?? null, number),
    ...check('wholeNumber', data.wholeNumber ?? null, total),
    ...check('contents', bares(data.contents), (gold.contents ?? []).map(bare)),
    ...check('article count', articles, gold.articles.length),
  ];
}

const isIndex = ({ path }: IngestedPage) => /(^|\/)index\.md$/.test(path);

/** Compares what one bulletin was ingested into with its gold, by the rules of the gold's scorer. */
export function compare(pages: readonly IngestedPage[], gold: Gold): Comparison {
  const index = pages.find(isIndex);
  const articles = pages
    .filter((page) => !isIndex(page))
    .map((page) => ({ page, pairs: pairsOf(bare(page.markdown)) }));
  return {
    issue: index
      ? compareHead(index.data, gold, articles.length)
      : miss('one issue', 'issue', false, true),
    articles: gold.articles.map((wanted) => {
      const pairs = pairsOf(bare(wanted.paragraphs.join('')));
      let best: { page: IngestedPage; share: number } | null = null;
      for (const { page, pairs: own } of articles) {
        const share = likeness(pairs, own);
        if (share >= 0.3 && share > (best?.share ?? 0)) best = { page, share };
      }
      return best
        ? { gold: wanted, path: best.page.path, misses: compareArticle(wanted, best.page) }
        : { gold: wanted, path: null, misses: miss('found', wanted.title, false, true) };
    }),
  };
}
