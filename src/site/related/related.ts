/** Articles that report the same event in other issues. */
import { articleAddress } from '../addresses.ts';
import type { Article, Catalog } from '../catalog.ts';
import { machineDate } from '../dates.ts';
import { compare } from '../order.ts';
import type { IngestedIssue } from '../read-archive.ts';
import { Candidates } from './candidates.ts';
import { sameStory } from './same-story.ts';
import { letters } from './shingles.ts';
import { type Story, storyOf } from './story.ts';

/** Nobody reads on in more. */
const mostShown = 5;
/** Stories of so many articles are kept while they are compared. */
const mostKept = 2_000;

export type Related = ReadonlyMap<Article, readonly Article[]>;

/** For each article that has any, the others of its story: most alike first. */
export function relatedArticles(ingested: readonly IngestedIssue[], catalog: Catalog): Related {
  const texts = new Map(
    ingested.flatMap(({ frontMatter: { id }, articles }) =>
      articles.map((article) => [articleAddress(id, article.name), article.markdown] as const),
    ),
  );
  return relate(catalog.articles, ({ address }) => texts.get(address) ?? '');
}

/** The same of articles in the order of time, with their texts. */
export function relate(
  articles: readonly Article[],
  textOf: (article: Article) => string,
): Related {
  const candidates = new Candidates();
  for (const article of articles) candidates.add(letters(textOf(article)));
  const at = (number: number) => articles[number] as Article;
  const pairs = candidates.pairs((one, other) => at(one).issue !== at(other).issue);
  const stories = remember((article: Article) => storyOfArticle(article, textOf(article)));
  const found = new Map<Article, { article: Article; share: number }[]>();
  const link = (from: Article, article: Article, share: number) =>
    found.set(from, [...(found.get(from) ?? []), { article, share }]);
  for (const { one, other } of pairs) {
    const share = sameStory(stories(at(one)), stories(at(other)));
    if (share === 0) continue;
    link(at(one), at(other), share);
    link(at(other), at(one), share);
  }
  return new Map([...found].map(([article, others]) => [article, mostAlike(others)]));
}

function mostAlike(others: { article: Article; share: number }[]): readonly Article[] {
  const sorted = others.sort(
    (a, b) => b.share - a.share || compare(a.article.address, b.article.address),
  );
  // Frozen, as the catalog is: Eleventy would otherwise copy it.
  return Object.freeze(sorted.slice(0, mostShown).map(({ article }) => article));
}

function storyOfArticle(article: Article, text: string): Story {
  const { title, organizations, issue } = article;
  return storyOf({
    headline: title,
    text,
    organizations: organizations.map(({ name }) => name),
    publication: issue.facts.publication,
    day: dayOf(article.date ?? issue.facts.date),
  });
}

/** `2023-03-10` as a number of days; of a month its first day, of a year alone nothing. */
function dayOf(date: string | undefined): number | undefined {
  if (date === undefined || !date.includes('-')) return undefined;
  const [year = 0, month = 1, day = 1] = machineDate(date).split('-').map(Number);
  const time = Date.UTC(year, month - 1, day);
  return Number.isNaN(time) ? undefined : time / 86_400_000;
}

/** Makes each value once while it is asked for again soon. */
function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    const value = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return value;
  };
}
