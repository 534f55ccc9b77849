/** Builds one index in a process of its own, so that its memory can be measured: KIND ARTICLES FOLDER. */
import { join } from 'node:path';
import { writeIndex } from '../../../src/site/search/index-site.ts';
import { cutParts } from '../../../src/site/search/parts.ts';
import { ingestedIssues, recordsFor } from './corpus.ts';
import { writePlainIndex } from './plain.ts';

const [kind, articles, folder = ''] = process.argv.slice(2);
const issues = ingestedIssues(Number(articles));
const records = kind === 'ours' ? recordsFor(issues) : [];
const start = performance.now();
process.send?.({ event: 'start' });
if (kind === 'ours') await writeIndex(cutParts(records), join(folder, 'pagefind'));
else await writePlainIndex(issues, folder);
process.send?.({ event: 'end', time: performance.now() - start });
