/** Measures one build: time and peak memory of each phase, all processes counted. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { BuildSummary, Phase } from '../../src/build.ts';
import { memoryOfTree } from './processes.ts';

const worker = fileURLToPath(new URL('./build-worker.ts', import.meta.url));
const between = 50;
const now = () => performance.timeOrigin + performance.now();

type Message = { phase: Phase; event: 'start' | 'end'; at: number } | { summary: BuildSummary };
type Sample = { at: number; bytes: number; processes: number };
export type Span = { start: number; end: number };

/** Milliseconds and bytes of one phase; `peak` is null where memory cannot be seen. */
export type Measured = { name: string; time: number; peak: number | null; processes: number };

/** The largest sample within a span, or null where there is none. */
export function measure(name: string, { start, end }: Span, samples: readonly Sample[]): Measured {
  const within = samples.filter(({ at }) => at >= start && at <= end);
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), 0);
  return {
    name,
    time: end - start,
    peak: within.length > 0 ? most(within.map(({ bytes }) => bytes)) : null,
    processes: most(within.map(({ processes }) => processes)),
  };
}

/** Builds in a child process while looking at the memory of all its processes. */
export async function measureBuild(contentDir: string, outputDir: string, archiveDir: string) {
  const samples: Sample[] = [];
  const spans = new Map<Phase, Span>();
  let summary: BuildSummary | undefined;
  const start = now();
  const child = fork(worker, [contentDir, outputDir, archiveDir], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const timer = setInterval(() => {
    const memory = child.pid === undefined ? null : memoryOfTree(child.pid);
    if (memory) samples.push({ at: now(), ...memory });
  }, between);
  child.on('message', (message: Message) => {
    if ('summary' in message) {
      summary = message.summary;
      return;
    }
    const { phase, event, at } = message;
    spans.set(phase, { start: spans.get(phase)?.start ?? at, end: event === 'end' ? at : now() });
  });
  const [code] = await once(child, 'exit').finally(() => clearInterval(timer));
  if (code !== 0 || !summary) throw new Error(`the build ended with ${code}`);
  const phases = [...spans].map(([name, span]) => measure(name, span, samples));
  return { phases, whole: measure('whole build', { start, end: now() }, samples), summary };
}
