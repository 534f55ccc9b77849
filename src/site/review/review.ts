/** Everything the review page shows: for each item why, the source beside the split, and the correction. */

import { groupBy } from '../../group-by.ts';
import type { Catalog, Issue } from '../catalog.ts';
import { paragraphsOf } from '../markdown.ts';
import type { IngestedIssue } from '../read-archive.ts';
import { correctionsFile, toYaml } from './corrections.ts';
import { excerptOf, type SourceLine } from './excerpt.ts';
import { type Item, itemsOf } from './items.ts';
import { type Quotable, quotableOf } from './quotations.ts';
import { readLines } from './read-lines.ts';
import { statementsFor } from './statements.ts';

export interface ReviewItem extends Item {
  /** 1-based place on the page. */
  place: number;
  source: SourceLine[];
  paragraphs: string[];
  file: string;
  /** Empty where no statement would help. */
  yaml: string;
}

export interface Review {
  shown: ReviewItem[];
  /** How many there are, the ones not shown included. */
  total: number;
  /** Issues of the items that are not shown. */
  rest: { issue: Issue; count: number }[];
}

/** So many items are shown with their sources; more would be too long a page and too much memory. */
export const mostItems = 200;

/** Gathers what there is to review, reading each bulletin that is shown once. */
export async function reviewOf(
  ingested: readonly IngestedIssue[],
  catalog: Catalog,
): Promise<Review> {
  const all = itemsOf(catalog);
  const shown = all.slice(0, mostItems);
  const byId = new Map(ingested.map((issue) => [issue.frontMatter.id, issue]));
  const complete = new Map<Item, ReviewItem>();
  for (const [issue, items] of groupBy(shown, (item) => item.issue)) {
    const files = byId.get(issue.facts.id);
    const lines = files?.sourcePath === undefined ? [] : await readLines(files.sourcePath);
    const texts = [files, ...(files?.articles ?? [])].map((file) => file?.markdown ?? '');
    const source = quotableOf(lines, texts.flatMap(paragraphsOf));
    for (const item of items) {
      complete.set(item, completeItem(item, source, files, shown.indexOf(item) + 1));
    }
  }
  const rest = groupBy(all.slice(mostItems), (item) => item.issue);
  // Frozen, as the catalog is: Eleventy would otherwise copy it for each page.
  return Object.freeze({
    shown: shown.flatMap((item) => complete.get(item) ?? []),
    total: all.length,
    rest: [...rest].map(([issue, items]) => ({ issue, count: items.length })),
  });
}

function completeItem(
  item: Item,
  source: Quotable,
  files: IngestedIssue | undefined,
  place: number,
): ReviewItem {
  const { article, issue } = item;
  const markdown = article
    ? files?.articles.find(({ frontMatter }) => frontMatter.order === article.order)?.markdown
    : files?.markdown;
  const paragraphs = paragraphsOf(markdown ?? '');
  const statements = statementsFor(item, source, paragraphs);
  return {
    ...item,
    place,
    source: excerptOf(item, source.lines),
    paragraphs,
    file: correctionsFile(issue.facts.source),
    yaml: statements.length > 0 ? toYaml(statements) : '',
  };
}
