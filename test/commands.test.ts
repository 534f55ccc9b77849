import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { sampleBytes } from './support/ingest.ts';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function npm(...args: string[]) {
  const environment = { ...process.env, LC_ALL: 'C' };
  return spawnSync('npm', args, { encoding: 'utf8', env: environment });
}

/** `file:line:column: severity: message (rule)` */
const diagnosticForm = /^.+:\d+:\d+: (?:error|warning): .+ \([a-z-]+\)$/u;

const good = sampleBytes('科协每周动态-2023-07.txt');

/** Each bad bulletin or sidecar, and the rule that has to name it. */
const bad: Record<string, { bytes: string | Uint8Array; rule: string }> = {
  'empty.txt': { bytes: '', rule: 'empty-file' },
  'blank.txt': { bytes: ' \n　\n', rule: 'empty-file' },
  'picture.txt': { bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), rule: 'binary-file' },
  'paper.pdf': { bytes: '%PDF-1.7\n', rule: 'broken-document' },
  'noise.txt': {
    bytes: Uint8Array.from({ length: 400 }, (_, i) => 0x80 + ((i * 67) % 126)),
    rule: 'unknown-encoding',
  },
  'nothing.txt': { bytes: '会议通知\n', rule: 'no-article' },
  'again.txt': { bytes: good, rule: 'duplicate-issue' },
  'orphan.meta.yml': { bytes: 'number: 3\n', rule: 'sidecar-orphan' },
  'good.meta.yml': { bytes: 'number: seven\n', rule: 'sidecar-invalid' },
};

describe('npm run build with bad input', () => {
  const contentDir = join(folder, 'content');
  const outputDir = join(folder, 'site');
  const bulletins = join(contentDir, 'bulletins');
  mkdirSync(bulletins, { recursive: true });
  for (const [name, { bytes }] of Object.entries(bad)) writeFileSync(join(bulletins, name), bytes);
  writeFileSync(join(bulletins, 'good.txt'), good);
  writeFileSync(join(bulletins, 'other.txt'), sampleBytes('科协每周动态-2023-21.txt'));
  const { status, stderr, stdout } = npm(
    'run',
    '--silent',
    'build',
    '--',
    '--content',
    contentDir,
    '--output',
    outputDir,
  );
  const lines = stderr.split('\n').filter((line) => diagnosticForm.test(line));

  for (const [name, { rule }] of Object.entries(bad)) {
    test(`should say of ${name}: ${rule}`, () => {
      const said = lines.filter((line) => line.includes(name) && line.endsWith(`(${rule})`));
      assert.equal(said.length, 1, stderr);
    });
  }

  test('should name the field, what it found and what it expected in a sidecar', () => {
    const said = lines.find((line) => line.endsWith('(sidecar-invalid)')) ?? '';
    assert.match(said, /good\.meta\.yml:1:1: error: number: found seven; expected a whole number/u);
  });

  test('should build the other bulletins all the same', () => {
    assert.deepEqual(
      readdirSync(join(outputDir, 'issues')).filter((name) => name !== 'index.html'),
      ['kexiemeizhoudongtai-2023-07', 'kexiemeizhoudongtai-2023-21'],
    );
    assert.ok(existsSync(join(outputDir, 'search', 'index.html')));
    assert.ok(existsSync(join(outputDir, 'pagefind', 'pagefind.js')));
  });

  test('should print a line for each phase, the counts, and exit with 1', () => {
    assert.match(stdout, /^Ingest +\d+\.\d+ s +2 issues, 14 articles$/mu);
    assert.match(stdout, /^Pages +\d+\.\d+ s +\d+ pages$/mu);
    assert.match(stdout, /^Search index +\d+\.\d+ s +14 articles indexed$/mu);
    assert.match(stdout, /^Done +\d+\.\d+ s +2 issues, 14 articles, \d+ warnings, \d+ errors$/mu);
    assert.equal(status, 1);
  });

  test('should leave the last good site when a build is refused', () => {
    const foreign = join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'letter.txt'), '');
    const refused = npm(
      'run',
      '--silent',
      'build',
      '--',
      '--content',
      contentDir,
      '--output',
      foreign,
    );
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /holds files that are not an earlier build/u);
    assert.deepEqual(readdirSync(foreign), ['letter.txt']);
  });
});

describe('npm run ingest', () => {
  const bulletin = join('content', 'bulletins', '科协每周动态-2023-07.txt');

  test('should write one folder per issue and exit with 0', () => {
    const out = join(folder, 'ingested');
    const { status, stderr } = npm('run', '--silent', 'ingest', '--', '--out', out, bulletin);
    assert.equal(status, 0, stderr);
    assert.deepEqual(readdirSync(out), ['kexiemeizhoudongtai-2023-07']);
    const files = readdirSync(join(out, 'kexiemeizhoudongtai-2023-07'));
    assert.equal(files.filter((name) => name.endsWith('.md')).length, 7);
  });

  test('should exit with 2 and show its use when it is used wrongly', () => {
    for (const args of [[], ['--out', folder], [bulletin], ['--nonsense', bulletin]]) {
      const { status, stderr } = npm('run', '--silent', 'ingest', '--', ...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /Usage: npm run --silent ingest -- --out DIR FILE/u);
    }
  });

  test('should report a missing file and still ingest the others', () => {
    const out = join(folder, 'partly');
    const { status, stderr } = npm(
      'run',
      '--silent',
      'ingest',
      '--',
      '--out',
      out,
      'no-such-file.txt',
      bulletin,
    );
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^no-such-file\.txt:1:1: error: the file cannot be read: .*unreadable-file/mu,
    );
    assert.deepEqual(readdirSync(out), ['kexiemeizhoudongtai-2023-07']);
  });
});

describe('npm run build', () => {
  test('should write the same bytes for the same bulletins, whatever their folder', () => {
    const made = ['one', 'another/below'].map((place) => {
      const contentDir = join(folder, place, 'content');
      cpSync('content', contentDir, { recursive: true });
      const outputDir = join(folder, place, 'site');
      const { status, stderr } = npm(
        'run',
        '--silent',
        'build',
        '--',
        '--content',
        contentDir,
        '--output',
        outputDir,
      );
      assert.equal(status, 0, stderr);
      return outputDir;
    });
    const { status, stdout } = spawnSync('diff', ['-r', ...made], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
});
