/**
 * Scores the ingest on made-up bulletins whose articles are known.
 *
 *     npx tsx test/corpus/score.ts [--seeds N] [--from N] [--layout NAME] [--held-out] [--all]
 *                                  [--verbose] [--keep DIR] [--strict]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readFrontMatter } from '../../src/5-articles/front-matter.ts';
import { ingestText } from '../../src/ingest.ts';
import { makeIssue } from './articles.ts';
import { compare } from './compare.ts';
import { type Layout, layouts } from './layouts.ts';
import { seeded, seedOf } from './random.ts';
import { explain, heads, rowOf, type Scored } from './report.ts';
import { table } from './table.ts';
import { framesOf } from './whereabouts.ts';

/** Sets one issue in one layout, ingests it in this process and compares the outcome. */
export function scoreOne(layout: Layout, seed: number): Scored {
  const issue = makeIssue(seed, layout.language);
  const { text, gold } = layout.set(issue, seeded(seedOf(layout.name, seed)));
  const name = `${fileNameOf(layout.name)}-${seed}.txt`;
  const start = performance.now();
  const { result, diagnostics } = ingestText({ name, path: name, text });
  const milliseconds = performance.now() - start;
  const pages = (result?.files ?? []).map((file) => ({
    path: file.name,
    ...readFrontMatter(file.text),
  }));
  const warned = framesOf(text, gold).map(({ first, last }) =>
    diagnostics.some(({ point: { line } }) => line >= first && line <= last),
  );
  const comparison = compare(pages, gold);
  const grades = comparison.articles.map(
    ({ path }) => pages.find((page) => page.path === path)?.data.grade?.toString() ?? null,
  );
  return {
    layout: layout.name,
    seed,
    text,
    gold,
    comparison,
    diagnostics,
    warned,
    grades,
    milliseconds,
  };
}

/** Scores every layout with the seeds `from` to `from + seeds - 1`. */
export function scoreCorpus(chosen: readonly Layout[], seeds: number, from = 0): Scored[] {
  return chosen.flatMap((layout) =>
    Array.from({ length: seeds }, (_, index) => scoreOne(layout, from + index)),
  );
}

const fileNameOf = (layout: string) => layout.replace(/[^\p{L}\p{N}]+/gu, '-');
/** Bulletins and their gold, in the form that the gold's own scorer reads. */
function keep(folder: string, scored: readonly Scored[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { layout, seed, text, gold } of scored) {
    const stem = join(folder, `${fileNameOf(layout)}-${seed}`);
    writeFileSync(`${stem}.txt`, text);
    writeFileSync(`${stem}.json`, JSON.stringify(gold, null, 1));
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '5' },
      from: { type: 'string', default: '0' },
      layout: { type: 'string', multiple: true },
      'held-out': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      keep: { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  });
  const chosen = layouts.filter(({ name, heldOut }) =>
    values.layout
      ? values.layout.some((part) => name.includes(part))
      : values.all || heldOut === values['held-out'],
  );
  const scored = scoreCorpus(chosen, Number(values.seeds), Number(values.from));
  if (values.keep) keep(values.keep, scored);
  if (values.verbose) for (const line of scored.flatMap(explain)) console.log(line);
  const rows = chosen.map(({ name }) =>
    rowOf(
      name,
      scored.filter(({ layout }) => layout === name),
    ),
  );
  console.log(table([heads, ...rows, rowOf('all', scored)]));
  const time = scored.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  console.log(`${scored.length} bulletins ingested in ${(time / 1000).toFixed(2)} s`);
  const isExact = ({ comparison: { issue, articles } }: Scored) =>
    issue.length === 0 && articles.every(({ misses }) => misses.length === 0);
  if (values.strict && !scored.every(isExact)) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
