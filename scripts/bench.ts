/**
 * `npm run bench -- [--articles N] [--bulletins N]`: builds a seeded archive of made-up articles and
 * prints time and peak memory of each phase, all processes counted; then how the ingest grows with a
 * bulletin's length and with the cores at work; then times `npm start` on the samples.
 *
 * `npm run bench search -- [--sizes N,N] [--queries N]`: the search beside Pagefind's own.
 *
 * `npm run bench related -- [--sizes N,N]`: finding the same story in other issues.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, run } from '../src/io/arguments.ts';
import { table } from '../test/corpus/table.ts';
import { writeArchive, writeBulletins } from './bench/archive.ts';
import { measureCores } from './bench/cores.ts';
import { measureLengths } from './bench/linearity.ts';
import { type Measured, measureBuild } from './bench/measure-build.ts';
import { measureStart } from './bench/measure-start.ts';
import { benchRelated } from './bench/related.ts';
import { benchSearch } from './bench/search/run.ts';

const usage =
  'npm run bench [search|related] -- [--articles N] [--bulletins N] [--sizes N,N] [--queries N]';
const { values, positionals } = readArguments(usage, {
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '10000' },
    queries: { type: 'string', default: '60' },
    articles: { type: 'string', default: '1000' },
    bulletins: { type: 'string', default: '1000' },
  },
});
const articles = Number(values.articles);
const bulletins = Number(values.bulletins);

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
const megabytes = (bytes: number | null) => (bytes === null ? '–' : (bytes / 2 ** 20).toFixed(0));

function row({ name, time, peak, processes }: Measured, made: number): string[] {
  const rate = (made / (time / 1000)).toFixed(0);
  return [name, seconds(time), megabytes(peak), String(processes || '–'), rate];
}

async function measureArchive(folder: string): Promise<void> {
  const contentDir = join(folder, 'content');
  const { issues, bytes } = writeArchive(contentDir, articles);
  console.log(`${articles} made-up articles in ${issues} issues, ${megabytes(bytes)} MB of text\n`);
  const outputs = [join(folder, 'site'), join(folder, 'archive')] as const;
  const { phases, whole, summary } = await measureBuild(contentDir, ...outputs);
  const head = ['phase', 'seconds', 'peak MB', 'processes', 'articles/s'];
  console.log(table([head, ...[...phases, whole].map((each) => row(each, summary.articles))]));
  const { articles: found, pages, warnings, errors } = summary;
  console.log(`\n${found} articles found, ${pages} pages, ${warnings} warnings, ${errors} errors`);
  if (articles === 1000) {
    const peak = megabytes(whole.peak);
    console.log(
      `expected on two cores: under 15 s and 1024 MB; measured: ${seconds(whole.time)} s, ${peak} MB`,
    );
  }
}

function showLengths(): void {
  const measured = measureLengths();
  const [shortest] = measured;
  const perByte = shortest ? shortest.time / shortest.bytes : 1;
  const rows = measured.map(({ times, bytes, time }) => [
    `${times}×`,
    (bytes / 1000).toFixed(0),
    seconds(time),
    (bytes / 1000 / (time / 1000)).toFixed(0),
    (time / bytes / perByte).toFixed(2),
  ]);
  console.log(
    `\n${table([['one bulletin', 'kB', 'seconds', 'kB/s', 'time per kB, 1× = 1'], ...rows])}`,
  );
}

async function showCores(folder: string): Promise<void> {
  const contentDir = join(folder, 'bulletins');
  writeBulletins(contentDir, bulletins);
  const measured = await measureCores(contentDir, folder);
  const alone = measured[0]?.time ?? 0;
  const rows = measured.map(({ processes, time, peak, issues }) => [
    processes === 0 ? 'one process' : `${processes} workers`,
    String(issues),
    seconds(time),
    (issues / (time / 1000)).toFixed(0),
    megabytes(peak),
    (alone / time).toFixed(2),
  ]);
  const head = ['ingest', 'bulletins', 'seconds', 'bulletins/s', 'peak MB', 'times as fast'];
  console.log(`\n${table([head, ...rows])}`);
}

await run(async () => {
  if (positionals[0] === 'search') {
    await benchSearch(values.sizes.split(',').map(Number), Number(values.queries));
    return 0;
  }
  if (positionals[0] === 'related') {
    benchRelated(values.sizes.split(',').map(Number));
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-bench-'));
  try {
    const model = cpus()[0]?.model ?? 'unknown processor';
    console.log(`${availableParallelism()} cores (${model}), Node ${process.version}`);
    await measureArchive(folder);
    showLengths();
    await showCores(folder);
    const ready = await measureStart();
    console.log(
      `\nnpm start: samples ready to read after ${seconds(ready)} s (expected: under 5 s)`,
    );
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
