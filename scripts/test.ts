/** `npm test [-- FILE…]`: types, format and lint, then all tests, those in a real browser included. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const wanted = process.argv.slice(2);

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('test', name))
  .sort();

/** Runs a command in the foreground and stops everything when it fails. */
function step(title: string, command: string, args: string[]) {
  console.log(`── ${title}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (wanted.length === 0) {
  step('types', 'tsc', ['--project', '.']);
  step('format and lint', 'biome', ['check', '--error-on-warnings', '.']);
}
step('tests', process.execPath, [
  '--import',
  'tsx',
  '--test',
  // Browsers and servers wait a good deal: two at a time keep even two cores busy.
  `--test-concurrency=${Math.max(2, availableParallelism() - 1)}`,
  '--test-reporter=spec',
  ...(wanted.length > 0 ? wanted : tests),
]);
