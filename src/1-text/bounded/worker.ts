/** The thread in which documents of one format are read, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentFormat } from '../format.ts';
import type { DocumentProblem, SourceText } from '../source-text.ts';
import { readers } from './readers.ts';

const readDocument = await readers[workerData as DocumentFormat]();

parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await read(bytes));
});

async function read(bytes: Uint8Array): Promise<SourceText | DocumentProblem> {
  try {
    return await readDocument(bytes);
  } catch (error) {
    // Readers are other people's programs, and hostile documents know their weak places.
    const isDeep = error instanceof RangeError && /call stack/u.test(error.message);
    return { problem: 'broken-document', reason: isDeep ? 'nested too deeply' : 'damaged inside' };
  }
}
