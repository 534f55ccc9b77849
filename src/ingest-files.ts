/** Ingests many files on all cores, and hands on what came of them in the order of their paths. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type IngestedFile, type IngestJob, ingestFailed, ingestFile } from './ingest-file.ts';
import { sizeOf } from './io/read.ts';
import { type Failure, inOrder, openPool } from './io/workers.ts';

const script = fileURLToPath(new URL('./ingest-worker.ts', import.meta.url));

/** Fewer small bulletins are done before a worker has started. */
const leastForWorkers = 16;
/** A larger file is none that this process should try: it may take long, or much memory; in bytes. */
const largestHere = 2 ** 20;
/** A worker is worth its start when it has so many bulletins to do. */
const leastForWorker = 8;
/** So many outcomes for each worker may wait in memory for an earlier one. */
const windowForWorker = 8;
/** The largest bulletin that is read takes a minute; this many milliseconds mean that it hangs. */
const patience = 10 * 60_000;

/** How many workers do such bulletins best; 0 where this process had better do them itself. */
export async function workersFor(paths: readonly string[]): Promise<number> {
  const useful = Math.min(availableParallelism(), Math.ceil(paths.length / leastForWorker));
  if (paths.length >= leastForWorkers) return useful;
  const sizes = await Promise.all(paths.map(sizeOf));
  return sizes.some((size) => size > largestHere) ? useful : 0;
}

/** Ingests bulletins, each under its plain address; one that fails is an outcome like any other. */
export async function* ingestFiles(
  jobs: readonly IngestJob[],
  workers: number,
): AsyncGenerator<IngestedFile> {
  if (workers === 0) {
    yield* inOrder(jobs, (job) => ingestFile(job), 1);
    return;
  }
  const pool = openPool<IngestJob, IngestedFile>({ script, workers, patience });
  try {
    const run = async (job: IngestJob) => {
      const outcome = await pool.run(job);
      return 'diagnostics' in outcome ? outcome : ingestFailed(job.path, reasonOf(outcome));
    };
    yield* inOrder(jobs, run, workers * windowForWorker);
  } finally {
    pool.close();
  }
}

function reasonOf(failure: Failure) {
  if ('died' in failure) {
    return {
      en: `its process ended (${failure.died}), most likely for want of memory`,
      zh: `处理进程已终止（${failure.died}），多半是内存不足`,
    };
  }
  const minutes = failure.tookLonger / 60_000;
  return { en: `it took longer than ${minutes} minutes`, zh: `处理超过 ${minutes} 分钟` };
}
