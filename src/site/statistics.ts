/** Numbers for editors: what there is, how sure it is, and what is lacking. */
import { grades } from '../4-issue/grade.ts';
import { articleAddress } from './addresses.ts';
import type { Article, Catalog, Issue } from './catalog.ts';
import type { Count } from './charts/bars.ts';
import { compare } from './order.ts';
import type { IngestedIssue } from './read-archive.ts';

/** Articles that lack something, of which the first are named. */
export interface Lack {
  readonly field: 'section' | 'organizations' | 'date' | 'title' | 'text';
  readonly count: number;
  readonly examples: readonly Article[];
}

/** An article, and how many characters its text has. */
export interface Measured {
  readonly article: Article;
  readonly characters: number;
}

export interface Supplied {
  readonly field: string;
  readonly issues: readonly Issue[];
}

export interface Statistics {
  readonly grades: readonly Count[];
  readonly lacks: readonly Lack[];
  readonly longest: readonly Measured[];
  readonly shortest: readonly Measured[];
  /** Characters of all texts. */
  readonly characters: number;
  readonly corrected: number;
  /** What sidecars and profiles supplied, by field. */
  readonly supplied: readonly Supplied[];
}

/** So many are named of each kind. */
const mostNamed = 10;

export function statisticsOf(ingested: readonly IngestedIssue[], catalog: Catalog): Statistics {
  const { articles, issues } = catalog;
  const measured = measure(ingested, articles);
  const byLength = measured
    .filter(({ characters }) => characters > 0)
    .sort(
      (one, other) =>
        other.characters - one.characters || compare(one.article.address, other.article.address),
    );
  const empty = measured.filter(({ characters }) => characters === 0);
  const lacking = (field: Lack['field'], those: readonly Article[]): Lack => ({
    field,
    count: those.length,
    examples: those.slice(0, mostNamed),
  });
  return {
    grades: gradesOf(articles),
    lacks: [
      lacking(
        'section',
        articles.filter(({ section }) => !section),
      ),
      lacking(
        'organizations',
        articles.filter(({ organizations }) => organizations.length === 0),
      ),
      lacking(
        'date',
        articles.filter(({ date }) => date === undefined),
      ),
      lacking(
        'title',
        articles.filter(({ title }) => !title),
      ),
      lacking(
        'text',
        empty.map(({ article }) => article),
      ),
    ],
    longest: byLength.slice(0, mostNamed),
    shortest: byLength.slice(-mostNamed).reverse(),
    characters: measured.reduce((sum, { characters }) => sum + characters, 0),
    corrected: articles.filter(({ corrected }) => corrected.length > 0).length,
    supplied: suppliedIn(issues),
  };
}

/** How many characters of letters, digits and signs a text has; white space does not count. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text.matchAll(/\S/gu)) count += 1;
  return count;
}

function measure(ingested: readonly IngestedIssue[], articles: readonly Article[]): Measured[] {
  const lengths = new Map(
    ingested.flatMap(({ frontMatter, articles: own }) =>
      own.map(({ name, markdown }) => [
        articleAddress(frontMatter.id, name),
        countCharacters(markdown),
      ]),
    ),
  );
  return articles.map((article) => ({ article, characters: lengths.get(article.address) ?? 0 }));
}

/** From sure to unsure; the last, without a name, are those of an ingest that did not grade. */
function gradesOf(articles: readonly Article[]): Count[] {
  const counts = new Map<string, number>(grades.map((grade) => [grade, 0]));
  for (const { grade = '' } of articles) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}

function suppliedIn(issues: readonly Issue[]): Supplied[] {
  const byField = new Map<string, Issue[]>();
  for (const issue of issues) {
    for (const field of Object.keys(issue.facts.supplied)) {
      const those = byField.get(field);
      if (those) those.push(issue);
      else byField.set(field, [issue]);
    }
  }
  return [...byField]
    .map(([field, ofField]) => ({ field, issues: ofField }))
    .sort(
      (one, other) => other.issues.length - one.issues.length || compare(one.field, other.field),
    );
}
