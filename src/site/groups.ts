/** What a section or an organization has in the archive, over all issues. */

import { groupBy } from '../group-by.ts';
import type { Article, Issue, Named } from './catalog.ts';
import { compare } from './order.ts';

export interface Group extends Named {
  readonly articles: readonly Article[];
  /** The same articles, issue by issue, in the order of the catalog. */
  readonly issues: readonly { issue: Issue; articles: readonly Article[] }[];
  /** The names as printed, the most frequent first, each with the number of its articles. */
  readonly printed: readonly { readonly name: string; readonly count: number }[];
}

/** The names under which an article is filed. */
export type GroupKind = (article: Article) => readonly Named[];

/** Groups with most articles first; a name is spelled as it is spelled most often. */
export function groupArticles(articles: readonly Article[], namesOf: GroupKind): Group[] {
  const filed = new Map<string, { names: Map<string, number>; articles: Set<Article> }>();
  for (const article of articles) {
    for (const { name, address } of namesOf(article)) {
      const group = filed.get(address) ?? { names: new Map(), articles: new Set() };
      filed.set(address, group);
      group.names.set(name, (group.names.get(name) ?? 0) + 1);
      group.articles.add(article);
    }
  }
  return [...filed]
    .map(([address, group]) => {
      const printed = byCount(group.names);
      return {
        address,
        name: printed[0]?.name ?? '',
        articles: [...group.articles],
        issues: byIssue(group.articles),
        printed,
      };
    })
    .sort((a, b) => b.articles.length - a.articles.length || compare(a.address, b.address));
}

/** Articles under their issues, in the order met. */
export function byIssue(articles: Iterable<Article>): Group['issues'] {
  return [...groupBy(articles, (article) => article.issue)].map(([issue, ofIssue]) => ({
    issue,
    articles: ofIssue,
  }));
}

function byCount(counts: ReadonlyMap<string, number>): Group['printed'] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}
