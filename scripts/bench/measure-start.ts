/** Measures how long `npm start` takes until the home page of the samples can be read. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const patience = 60_000;
const pause = 20;

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const isReady = (url: string) =>
  fetch(url).then(
    ({ status }) => status === 200,
    () => false,
  );

/** Milliseconds from the command to the home page's status 200; the server is ended afterwards. */
export async function measureStart(): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  // A process group of its own, so that npm, its shell and the server all end together.
  const child = spawn('npm', ['start', '--', '--port', String(port)], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    while (performance.now() - start < patience && child.exitCode === null) {
      if (await isReady(`http://localhost:${port}/`)) return performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    throw new Error('npm start did not serve the home page');
  } finally {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}
