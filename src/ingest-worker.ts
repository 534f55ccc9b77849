/** Runs in a process of its own: ingests each bulletin that it is told to and answers with the outcome. */
import { type IngestJob, ingestFile } from './ingest-file.ts';

process.on('message', async (job: IngestJob) => {
  process.send?.(await ingestFile(job));
});
