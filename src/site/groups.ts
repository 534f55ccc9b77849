/** What a section or an organization has in the archive, over all issues. */

import { groupBy } from '../group-by.ts';
import type { Article, Issue, Named } from './catalog.ts';
import { compare } from './order.ts';

export interface Group extends Named {
  readonly articles: readonly Article[];
  /** The same articles, issue by issue, in the order of the catalog. */
  readonly issues: readonly { issue: Issue; articles: readonly Article[] }[];
}

/** The names under which an article is filed. */
export type GroupKind = (article: Article) => readonly Named[];

/** Groups with most articles first; a name is spelled as it is spelled most often. */
export function groupArticles(articles: readonly Article[], namesOf: GroupKind): Group[] {
  const filed = new Map<string, { names: string[]; articles: Set<Article> }>();
  for (const article of articles) {
    for (const { name, address } of namesOf(article)) {
      const group = filed.get(address) ?? { names: [], articles: new Set() };
      filed.set(address, group);
      group.names.push(name);
      group.articles.add(article);
    }
  }
  return [...filed]
    .map(([address, group]) => ({
      address,
      name: commonest(group.names),
      articles: [...group.articles],
      issues: [...groupBy(group.articles, (article) => article.issue)].map(([issue, ofIssue]) => ({
        issue,
        articles: ofIssue,
      })),
    }))
    .sort((a, b) => b.articles.length - a.articles.length || compare(a.address, b.address));
}

function commonest(names: readonly string[]): string {
  const counts = [...groupBy(names, (name) => name)].map(
    ([name, same]) => [name, same.length] as const,
  );
  counts.sort(([a, timesA], [b, timesB]) => timesB - timesA || compare(a, b));
  return counts[0]?.[0] ?? '';
}
