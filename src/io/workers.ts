/**
 * Child processes that take jobs one after the other. Processes and not threads: one that runs out of
 * memory, crashes or hangs takes no other with it, and its job is told from those that are done.
 */
import { type ChildProcess, fork } from 'node:child_process';

/** Why a job has no outcome. */
export type Failure = { died: string } | { tookLonger: number };

export interface Pool<Job, Outcome> {
  /** Runs a job as soon as a worker is free; never rejects. */
  run: (job: Job) => Promise<Outcome | Failure>;
  /** Ends the workers; jobs that still run are given up. */
  close: () => void;
}

export interface PoolOptions {
  /** The module that each worker runs; it answers each message with one message. */
  script: string;
  workers: number;
  /** Milliseconds after which a job is given up. */
  patience: number;
}

/** Memory of JavaScript objects that one worker may take, in megabytes. */
const heapLimit = 2048;

/** Makes a pool; a worker starts when there is a job for it, and anew when one has died. */
export function openPool<Job extends object, Outcome extends object>({
  script,
  workers,
  patience,
}: PoolOptions): Pool<Job, Outcome> {
  const all = new Set<ChildProcess>();
  const idle: ChildProcess[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;

  const start = () => {
    const child = fork(script, [], {
      execArgv: [...process.execArgv, `--max-old-space-size=${heapLimit}`],
      serialization: 'advanced',
      // What a dying process says of itself would be no diagnostic.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    all.add(child);
    child.once('exit', () => {
      all.delete(child);
      if (idle.includes(child)) idle.splice(idle.indexOf(child), 1);
    });
    return child;
  };

  return {
    async run(job) {
      if (busy >= workers) await new Promise<void>((resolve) => waiting.push(resolve));
      else busy++;
      const child = idle.pop() ?? start();
      const answer = await ask<Outcome>(child, job, patience);
      if (all.has(child) && child.connected && !child.killed) idle.push(child);
      // The place of the worker goes to the job that has waited longest.
      const next = waiting.shift();
      if (next) next();
      else busy--;
      return answer;
    },
    close() {
      for (const child of all) child.kill('SIGKILL');
    },
  };
}

function ask<Outcome>(
  child: ChildProcess,
  job: object,
  patience: number,
): Promise<Outcome | Failure> {
  return new Promise((resolve) => {
    const settle = (answer: Outcome | Failure) => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', onError);
      resolve(answer);
    };
    const onMessage = (outcome: unknown) => settle(outcome as Outcome);
    const onExit = (code: number | null, signal: string | null) =>
      settle({ died: signal ?? `exit status ${code}` });
    const onError = ({ message }: Error) => {
      child.kill('SIGKILL');
      settle({ died: message });
    };
    const timer = setTimeout(() => {
      child.once('exit', () => settle({ tookLonger: patience }));
      child.off('exit', onExit).kill('SIGKILL');
    }, patience);
    child.on('message', onMessage).on('exit', onExit).on('error', onError);
    if (child.connected) child.send(job, (error) => error && onError(error));
    else onError(new Error('the process has ended'));
  });
}

/**
 * Runs jobs, so many at a time, and yields their outcomes in the order of the jobs. No more than
 * `window` outcomes wait in memory for an earlier one.
 */
export async function* inOrder<Job, Outcome>(
  jobs: readonly Job[],
  run: (job: Job) => Promise<Outcome>,
  window: number,
): AsyncGenerator<Outcome> {
  const running: Promise<Outcome>[] = [];
  for (const job of jobs) {
    running.push(run(job));
    if (running.length >= window) yield running.shift() as Promise<Outcome>;
  }
  for (const each of running) yield each;
}
