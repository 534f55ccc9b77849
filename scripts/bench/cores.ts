/** Times the ingest of many bulletins in one process and on all cores, one after the other. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryOfTree } from './processes.ts';

const worker = fileURLToPath(new URL('./ingest-worker.ts', import.meta.url));
const between = 50;

/** Milliseconds of an ingest, its largest memory in bytes, and how many issues it made. */
export interface MeasuredIngest {
  processes: number;
  time: number;
  peak: number | null;
  issues: number;
}

async function measureIngest(
  contentDir: string,
  archiveDir: string,
  workers: number,
): Promise<MeasuredIngest> {
  let peak: number | null = null;
  const child = fork(worker, [contentDir, archiveDir, String(workers)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const timer = setInterval(() => {
    const memory = child.pid === undefined ? null : memoryOfTree(child.pid);
    if (memory) peak = Math.max(peak ?? 0, memory.bytes);
  }, between);
  let made = { time: 0, issues: 0 };
  child.on('message', (message: typeof made) => {
    made = message;
  });
  const [code] = await once(child, 'exit').finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`the ingest ended with ${code}`);
  return { processes: workers, peak, ...made };
}

/** Ingests the same bulletins in one process, and split among as many as there are cores. */
export async function measureCores(contentDir: string, folder: string): Promise<MeasuredIngest[]> {
  const measured: MeasuredIngest[] = [];
  for (const workers of [0, availableParallelism()]) {
    measured.push(await measureIngest(contentDir, join(folder, `archive-${workers}`), workers));
  }
  return measured;
}
