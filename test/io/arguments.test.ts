import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** Runs a line of code against the module in a process of its own, for it may exit. */
function runCode(code: string) {
  const module = new URL('../../src/io/arguments.ts', import.meta.url).href;
  const script = `import { readArguments, run, wrongUse } from '${module}';\n${code}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const read = (args: string[]) =>
  runCode(
    `const { values } = readArguments('ingest --out DIR', { args: ${JSON.stringify(args)}, options: { out: { type: 'string' } } });
     console.log(values.out);`,
  );

test('should read the arguments of a command', () => {
  assert.deepEqual(read(['--out', 'archive']), { status: 0, stdout: 'archive\n', stderr: '' });
});

test('should tell wrong use, show the right one, and exit with 2', () => {
  const { status, stderr } = read(['--into', 'archive']);
  assert.equal(status, 2);
  assert.match(stderr, /--into.*\nUsage: ingest --out DIR\n$/su);
});

test('should exit with what a command returns', () => {
  assert.equal(runCode('await run(async () => 1);').status, 1);
  assert.equal(runCode('await run(async () => 0);').status, 0);
});

test('should tell what a command throws in one line, and exit with 1', () => {
  const { status, stderr } = runCode('await run(async () => { throw new Error("没有文件夹"); });');
  assert.equal(status, 1);
  assert.equal(stderr, '没有文件夹\n');
});
