/** `npm run build -- [--content DIR] [--output DIR] [--address URL] [--path-prefix PATH] [--no-review]`: makes the whole site. */
import { build } from '../src/build.ts';
import { readArguments, run } from '../src/io/arguments.ts';
import { phasePrinter, printDiagnostic, printSummary, showProgress } from '../src/io/report.ts';

const { values } = readArguments(
  'npm run build -- [--content DIR] [--output DIR] [--address URL] [--path-prefix PATH] [--no-review]',
  {
    options: {
      content: { type: 'string', default: 'content' },
      output: { type: 'string', default: '_site' },
      address: { type: 'string' },
      'path-prefix': { type: 'string' },
      'no-review': { type: 'boolean', default: false },
    },
  },
);

await run(async () => {
  const started = performance.now();
  const summary = await build({
    contentDir: values.content,
    outputDir: values.output,
    review: !values['no-review'],
    report: printDiagnostic,
    onProgress: showProgress,
    onPhase: phasePrinter(),
    ...(values.address !== undefined && { address: values.address }),
    ...(values['path-prefix'] !== undefined && { pathPrefix: values['path-prefix'] }),
  });
  printSummary(summary, started);
  return summary.errors > 0 ? 1 : 0;
});
