/** `npm start`: ingests, builds and serves the archive, and does it again when a bulletin, a profile or the site's settings change. */
import { join } from 'node:path';
import chokidar from 'chokidar';
import { type BuildOptions, defaultArchiveDir, ingestContent, siteOf } from '../src/build.ts';
import { readArguments, run } from '../src/io/arguments.ts';
import { phasePrinter, printDiagnostic, printSummary, showProgress } from '../src/io/report.ts';
import { isFree, serveSite } from '../src/site/serve.ts';

const { values } = readArguments('npm start -- [--content DIR] [--port N]', {
  options: {
    content: { type: 'string', default: 'content' },
    port: { type: 'string', default: '8080' },
  },
});

/** What is wrong in the settings is told once, by the ingest. */
const quiet = () => {};

/** An editor's program writes a file in several steps; this long after the last one it is whole. */
const settledAfter = 200;

await run(async () => {
  const started = performance.now();
  const port = Number(values.port);
  // A second archive beside this one would build into the same folder, and spoil both.
  if (!(await isFree(port))) {
    process.stderr.write(
      `Port ${port} is in use; stop what uses it, or give another with --port.\n`,
    );
    return 1;
  }
  // The served site stays apart from `_site`, which is what `npm run build` publishes.
  const outputDir = join(defaultArchiveDir, 'site');
  const options: BuildOptions = {
    contentDir: values.content,
    outputDir,
    report: printDiagnostic,
    onProgress: showProgress,
  };
  const onPhase = phasePrinter();
  const ingest = async () => {
    onPhase('ingest', 'start');
    const summary = await ingestContent(options);
    const { errors } = await siteOf(options);
    summary.errors += errors;
    onPhase('ingest', 'end', `${summary.issues} issues, ${summary.articles} articles`);
    return summary;
  };
  const summary = await ingest();
  const bulletinsDir = join(values.content, 'bulletins');
  const issuesDir = join(defaultArchiveDir, 'issues');
  onPhase('pages', 'start');
  const site = await serveSite({
    issuesDir,
    bulletinsDir,
    outputDir,
    readSettings: () => siteOf({ ...options, report: quiet }),
    port,
  });
  onPhase('pages', 'end', 'pages and search index');
  printSummary(summary, started);
  let { url } = site;
  const tellAddress = () => console.log(`\n${url} (press Ctrl+C to stop)`);
  tellAddress();

  let running: Promise<unknown> = Promise.resolve();
  let settling: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      running = running
        .then(async () => {
          const changed = performance.now();
          const summary = await ingest();
          await site.refresh();
          printSummary(summary, changed);
          if (site.url !== url) {
            url = site.url;
            tellAddress();
          }
        })
        .catch((error: Error) => process.stderr.write(`${error.message}\n`));
    }, settledAfter);
  };
  const files = ['bulletins', 'publications', 'site.yml', 'about.md', 'organizations.yml'];
  const watched = files.map((name) => join(values.content, name));
  chokidar.watch(watched, { ignoreInitial: true }).on('all', again);
  return 0;
});
