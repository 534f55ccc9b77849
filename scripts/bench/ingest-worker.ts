/** Ingests a content folder in a process of its own and tells its parent how long it took. */
import { ingestContent } from '../../src/build.ts';

const [contentDir = '', archiveDir = '', workers = '0'] = process.argv.slice(2);

const started = performance.now();
const options = { contentDir, archiveDir, outputDir: '', workers: Number(workers) };
const { issues } = await ingestContent(options);
process.send?.({ time: performance.now() - started, issues });
process.disconnect?.();
