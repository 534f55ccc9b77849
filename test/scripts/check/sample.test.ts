import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { CHECKERS } from '../../../scripts/check/index.ts';
import { formatFinding } from '../../../scripts/check/report.ts';
import { checkSite } from '../../../scripts/check/run.ts';
import { openSite } from '../../../scripts/check/site.ts';
import { sampleArchive } from '../../support/sample.ts';

let outputDir: string;

before(async () => {
  ({ outputDir } = await sampleArchive());
});

test('should find nothing in the sample archive', async () => {
  const checked = await checkSite(openSite(outputDir), Object.values(CHECKERS));
  assert.deepEqual(
    checked.flatMap(({ findings }) => findings.map(formatFinding)),
    [],
  );
  for (const { name, files } of checked) assert.ok(files > 0, `${name} looked at nothing`);
});

test('should find nothing in the sample archive below a path', async () => {
  const below = await sampleArchive('/archive/');
  const { axe, ...others } = CHECKERS;
  assert.ok(axe);
  const checked = await checkSite(openSite(below.outputDir), Object.values(others));
  assert.deepEqual(
    checked.flatMap(({ findings }) => findings.map(formatFinding)),
    [],
  );
});

const check = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check.ts', ...words], {
    encoding: 'utf8',
  });

test('should end with 0, and with 1 and a line where something is found', async () => {
  const right = check(outputDir, '--only', 'links,json');
  assert.equal(right.status, 0);
  assert.match(right.stdout, /^links +\d+ +0 /m);
  const faulty = join(outputDir, 'faulty.json');
  await writeFile(faulty, '{');
  const wrong = check(outputDir, '--only', 'json');
  await rm(faulty);
  assert.equal(wrong.status, 1);
  assert.match(wrong.stdout, /^faulty\.json: .*\(json\)$/m);
});

test('should say that it was used wrongly', () => {
  assert.equal(check(outputDir, '--only', 'nothing').status, 2);
  assert.equal(check('no-such-folder').status, 1);
});
