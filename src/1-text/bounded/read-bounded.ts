/**
 * Reads a document in a thread of its own, within bounds of time and memory. A hostile document can
 * make its reader loop or grow without end; the thread is then ended, and the next document gets
 * a new one. A thread serves all documents of a format, one after the other, for starting one
 * takes longer than reading most bulletins.
 */
import { Worker } from 'node:worker_threads';
import type { DocumentFormat } from '../format.ts';
import { mostMemory, mostTime } from '../limits.ts';
import type { DocumentLimit, DocumentProblem, SourceText } from '../source-text.ts';

type Answer = SourceText | DocumentProblem;

/** Milliseconds between two looks at the memory. */
const watch = 50;
const megabyte = 2 ** 20;

const idle = new Map<DocumentFormat, Worker>();
let last: Promise<unknown> = Promise.resolve();

/** Reads one document; whatever it does to its reader, there is an answer within the bounds. */
export function readBounded(format: DocumentFormat, bytes: Uint8Array): Promise<Answer> {
  const answer = last.then(() => readNext(format, bytes));
  last = answer;
  return answer;
}

function readNext(format: DocumentFormat, bytes: Uint8Array): Promise<Answer> {
  const worker = idle.get(format) ?? startWorker(format);
  idle.delete(format);
  worker.ref();
  return new Promise((resolve) => {
    const finish = (answer: Answer) => {
      clearTimeout(clock);
      clearInterval(watcher);
      worker.off('message', keep).off('error', fail).off('exit', end);
      resolve(answer);
    };
    const keep = (answer: Answer) => {
      worker.unref();
      idle.set(format, worker);
      finish(answer);
    };
    const drop = (answer: DocumentProblem) => {
      finish(answer);
      // A thread that ends may still report what it died of.
      worker.on('error', () => {});
      void worker.terminate();
    };
    const exceed = (limit: DocumentLimit) => drop({ problem: 'oversized-document', limit });
    const end = () => drop({ problem: 'broken-document', reason: 'damaged inside' });
    const fail = ({ code }: NodeJS.ErrnoException) =>
      code === 'ERR_WORKER_OUT_OF_MEMORY' ? exceed('memory') : end();

    const clock = setTimeout(() => exceed('time'), mostTime);
    // The limits of a thread count its objects alone; unpacked bytes stand outside of them.
    const most = process.memoryUsage.rss() + mostMemory;
    const watcher = setInterval(() => {
      if (process.memoryUsage.rss() > most) exceed('memory');
    }, watch);
    worker.on('message', keep).on('error', fail).on('exit', end);
    worker.postMessage(bytes);
  });
}

function startWorker(format: DocumentFormat): Worker {
  return new Worker(new URL('./thread.mjs', import.meta.url), {
    workerData: format,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory / megabyte },
  });
}
