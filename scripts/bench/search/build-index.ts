/** Builds an index in a process of its own, and measures it. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryOfTree } from '../processes.ts';

export interface BuiltIndex {
  /** Milliseconds, without making the articles up. */
  time: number;
  /** Bytes that indexing took beyond what holding the articles did; null where it cannot be seen. */
  memory: number | null;
  /** Bytes of all its files. */
  size: number;
}

const worker = fileURLToPath(new URL('./index-worker.ts', import.meta.url));
const between = 50;

type Message = { event: 'start' } | { event: 'end'; time: number };

export async function buildIndex(
  kind: 'ours' | 'plain',
  articles: number,
  folder: string,
): Promise<BuiltIndex> {
  const child = fork(worker, [kind, String(articles), folder], { execArgv: ['--import', 'tsx'] });
  const bytesNow = () =>
    child.pid === undefined ? null : (memoryOfTree(child.pid)?.bytes ?? null);
  let before: number | null = null;
  let peak: number | null = null;
  let time = 0;
  const timer = setInterval(() => {
    const bytes = bytesNow();
    if (before !== null && bytes !== null) peak = Math.max(peak ?? 0, bytes);
  }, between);
  child.on('message', (message: Message) => {
    if (message.event === 'start') before = bytesNow();
    else time = message.time;
  });
  const [code] = await once(child, 'exit').finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`the ${kind} index ended with ${code}`);
  const memory = peak === null || before === null ? null : peak - before;
  return { time, memory, size: sizeOf(join(folder, 'pagefind')) };
}

/** Without the interfaces and programs that come with Pagefind: the index alone. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:pf_\w+|json)$/.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
