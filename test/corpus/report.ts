import { type Diagnostic, formatDiagnostic } from '../../src/diagnostics.ts';
import type { Comparison } from './compare.ts';
import type { Gold } from './gold.ts';

/** One made-up bulletin, ingested and compared. */
export type Scored = {
  layout: string;
  seed: number;
  text: string;
  gold: Gold;
  comparison: Comparison;
  diagnostics: Diagnostic[];
  /** For each article, whether a diagnostic points into it. */
  warned: boolean[];
  /** For each article, the grade that the ingest gave it; null when it was not found. */
  grades: (string | null)[];
  milliseconds: number;
};

const percent = (part: number, whole: number) =>
  whole ? `${(Math.floor((1000 * part) / whole) / 10).toFixed(1)}` : '–';

/** What went wrong most, as `title 3, section 1`. */
function commonest(whats: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const what of whats) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');
}

/** One line of the table: how many articles of a layout are exact, and what was missed most. */
export function rowOf(name: string, scored: readonly Scored[]): string[] {
  const articles = scored.flatMap(({ comparison, warned, grades }) =>
    comparison.articles.map(({ misses }, index) => ({
      exact: misses.length === 0,
      warned: warned[index] ?? false,
      sure: grades[index] === 'sure',
      whats: misses.map(({ what }) => what),
    })),
  );
  const issues = scored.map(({ comparison }) => comparison.issue);
  const wrong = articles.filter(({ exact }) => !exact);
  return [
    name,
    String(articles.length),
    percent(articles.length - wrong.length, articles.length),
    percent(issues.filter((misses) => misses.length === 0).length, issues.length),
    String(wrong.filter(({ warned }) => !warned).length),
    String(articles.filter(({ exact, warned }) => exact && warned).length),
    percent(articles.filter(({ sure }) => sure).length, articles.length),
    String(wrong.filter(({ sure }) => sure).length),
    commonest([
      ...wrong.flatMap(({ whats }) => whats),
      ...issues.flatMap((misses) => misses.map(({ what }) => what)),
    ]),
  ];
}

const short = (value: unknown) => (JSON.stringify(value) ?? 'undefined').slice(0, 160);

/** What was got and what was wanted, then what the ingest itself had doubts about. */
export function explain({
  layout,
  seed,
  comparison,
  diagnostics,
  warned,
  grades,
}: Scored): string[] {
  const lines = [
    ...comparison.issue.map((miss) => ({ miss, mark: '' })),
    ...comparison.articles.flatMap(({ misses }, index) =>
      misses.map((miss) => ({
        miss,
        mark: `${warned[index] ? '' : ' (no warning)'}${grades[index] === 'sure' ? ' (sure)' : ''}`,
      })),
    ),
  ].map(
    ({ miss: { what, where, got, want }, mark }) =>
      `  ${where}: ${what}${mark}\n    got  ${short(got)}\n    want ${short(want)}`,
  );
  if (lines.length === 0) return [];
  const doubts = diagnostics.map((diagnostic) => `  ${formatDiagnostic(diagnostic)}`);
  return [`${layout}, seed ${seed}`, ...lines, ...doubts, ''];
}

/** The heads of the columns of {@link rowOf}. */
export const heads = [
  'layout',
  'articles',
  'exact %',
  'issue %',
  'silent',
  'false alarms',
  'sure %',
  'sure, wrong',
  'misses',
];
