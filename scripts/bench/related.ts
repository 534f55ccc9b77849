/** Time, memory, recall and precision of finding the same story elsewhere, in made-up archives. */
import type { Article } from '../../src/site/catalog.ts';
import { buildCatalog } from '../../src/site/catalog.ts';
import type { IngestedIssue } from '../../src/site/read-archive.ts';
import { relatedArticles } from '../../src/site/related/related.ts';
import { table } from '../../test/corpus/table.ts';
import { made, type Report, variants } from '../../test/site/related/variants.ts';
import { ingestedIssues } from './search/corpus.ts';

/** Every so many articles one is reported elsewhere too. */
const every = 50;

interface Planted {
  issues: IngestedIssue[];
  /** Addresses of the articles that tell the same story, the later one first. */
  pairs: Map<string, string>;
}

/** Some of the articles once more, each in an issue of its own and in other words. */
function plant(issues: readonly IngestedIssue[]): Planted {
  const originals = issues
    .flatMap(({ frontMatter, articles }) => articles.map((article) => ({ frontMatter, article })))
    .filter((_, at) => at % every === 0);
  const reports = originals.map(
    ({ frontMatter, article }): Report => ({
      headline: article.frontMatter.title,
      text: article.markdown,
      organizations: article.frontMatter.organizations,
      publication: frontMatter.publication ?? '',
      date: frontMatter.date ?? '',
    }),
  );
  const makers = Object.entries(variants);
  const pairs = new Map<string, string>();
  const planted = reports.flatMap((report, at) => {
    const [name, maker] = makers[at % makers.length] ?? makers[0] ?? [];
    const [twin] = name && maker ? made(name, maker, [report, ...reports.slice(0, 5)]) : [];
    const original = originals[at];
    if (!twin || !original) return [];
    const id = `elsewhere-${at}`;
    pairs.set(`/issues/${id}/01/`, `/issues/${original.frontMatter.id}/${original.article.name}/`);
    return [issueOf(id, twin.other)];
  });
  return { issues: [...issues, ...planted], pairs };
}

function issueOf(id: string, report: Report): IngestedIssue {
  const { headline, text, organizations, publication, date } = report;
  const facts = { title: headline, issue: id, date, organizations: [...organizations], order: 1 };
  return {
    frontMatter: {
      ...{ id, publication, date },
      ...{ contents: [], masthead: [], colophon: [], supplied: {}, source: id, warnings: [] },
    },
    markdown: '',
    articles: [{ name: '01', frontMatter: facts, markdown: text }],
  };
}

function measure(articles: number): string[] {
  const { issues, pairs } = plant(ingestedIssues(articles));
  const catalog = buildCatalog(issues);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const related = relatedArticles(issues, catalog);
  const time = performance.now() - start;
  const memory = process.resourceUsage().maxRSS * 1024 - before;
  const links = [...related].flatMap(([from, others]) =>
    others.map((other) => [from, other] as const),
  );
  const isPlanted = ([from, other]: readonly [Article, Article]) =>
    pairs.get(from.address) === other.address || pairs.get(other.address) === from.address;
  const right = links.filter(isPlanted).length;
  return [
    String(catalog.articles.length),
    (time / 1000).toFixed(2),
    (memory / 2 ** 20).toFixed(0),
    String(pairs.size),
    (right / 2 / pairs.size).toFixed(3),
    links.length > 0 ? (right / links.length).toFixed(3) : '–',
  ];
}

/** Prints a row for each size. */
export function benchRelated(sizes: readonly number[]): void {
  const head = ['articles', 'seconds', 'MB more', 'told twice', 'recall', 'precision'];
  console.log(table([head, ...sizes.map(measure)]));
}
