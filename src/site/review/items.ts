/** What there is to review in an archive: articles and issues about which the ingest has doubts. */
import type { Grade } from '../../4-issue/grade.ts';
import type { Article, Catalog, Issue } from '../catalog.ts';
import { type Doubt, readDoubt } from '../doubts.ts';

export interface Item {
  issue: Issue;
  /** Absent where the doubts are about the issue and no article of it. */
  article: Article | undefined;
  grade: Grade;
  doubts: Doubt[];
}

/** Everything that is not sure, worst first. */
export function itemsOf({ issues }: Catalog): Item[] {
  return issues
    .flatMap((issue) => [...itemOfIssue(issue), ...issue.articles.flatMap(itemOfArticle)])
    .sort((one, other) => badness(other) - badness(one));
}

function itemOfArticle(article: Article): Item[] {
  const { issue, grade = 'sure', warnings } = article;
  if (grade === 'sure' && warnings.length === 0) return [];
  return [{ issue, article, grade, doubts: warnings.map(readDoubt) }];
}

/** What is said of the issue and of none of its articles. */
function itemOfIssue(issue: Issue): Item[] {
  const said = new Set(issue.articles.flatMap(({ warnings }) => warnings));
  const own = issue.facts.warnings.filter((warning) => !said.has(warning));
  if (own.length === 0) return [];
  const { grade = 'likely' } = issue.facts;
  return [{ issue, article: undefined, grade, doubts: own.map(readDoubt) }];
}

/** Whatever is unsure comes before what is likely, however many doubts there are. */
const badness = ({ grade, doubts }: Item) => (grade === 'unsure' ? 1e6 : 0) + doubts.length;
