import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { inOrder, openPool } from '../../src/io/workers.ts';
import { folderWith } from './folder.ts';

/** Answers with what it was told; dies, or never answers, when it is told to. */
const worker = `process.on('message', ({ word }) => {
  if (word === 'die') process.exit(3);
  if (word === 'hang') for (;;);
  process.send({ said: word });
});`;

type Job = { word: string };
type Answer = { said: string };

async function poolFor(
  context: Parameters<typeof folderWith>[0],
  workers: number,
  patience: number,
) {
  const folder = await folderWith(context, { 'worker.mjs': worker });
  const script = join(folder, 'worker.mjs');
  const pool = openPool<Job, Answer>({ script, workers, patience });
  context.after(() => pool.close());
  return pool;
}

test('should tell of a worker that died, and do the jobs after it', async (context) => {
  const pool = await poolFor(context, 1, 60_000);
  const words = ['one', 'die', 'two'];
  const answers = await Promise.all(words.map((word) => pool.run({ word })));
  assert.deepEqual(answers, [{ said: 'one' }, { died: 'exit status 3' }, { said: 'two' }]);
});

test('should give up a job that takes too long', async (context) => {
  const pool = await poolFor(context, 1, 500);
  assert.deepEqual(await pool.run({ word: 'hang' }), { tookLonger: 500 });
});

test('should yield outcomes in the order of the jobs, whichever is done first', async () => {
  const gates = new Map<number, () => void>();
  let most = 0;
  const run = (job: number) => {
    most = Math.max(most, job + 1);
    return new Promise<number>((resolve) => gates.set(job, () => resolve(job)));
  };
  const outcomes: number[] = [];
  const all = (async () => {
    for await (const outcome of inOrder([0, 1, 2, 3, 4], run, 3)) outcomes.push(outcome);
  })();
  for (const job of [2, 1, 0, 4, 3]) {
    while (!gates.has(job)) await new Promise((resolve) => setImmediate(resolve));
    if (job === 2) assert.equal(most, 3);
    gates.get(job)?.();
  }
  await all;
  assert.deepEqual(outcomes, [0, 1, 2, 3, 4]);
});
