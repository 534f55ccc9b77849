import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Checker, MakeChecker } from '../../../scripts/check/checker.ts';
import { checkTable, findingLines } from '../../../scripts/check/report.ts';
import { openSite } from '../../../scripts/check/site.ts';
import { findingsIn, page } from './planted.ts';

const about = (name: string, wants: (path: string) => boolean): MakeChecker => {
  const seen: string[] = [];
  return (): Checker => ({
    name,
    wants,
    look: ({ path }) => {
      seen.push(path);
      return [];
    },
    end: () => seen.map((file) => ({ file, what: 'seen', rule: 'seen' })),
  });
};

test('should show each checker the files that it wants, in order', async (context) => {
  const found = await findingsIn(
    context,
    about('pages', (path) => path.endsWith('.html')),
    { 'b/index.html': page(), 'a/index.html': page(), 'a/x.txt': '一' },
  );
  assert.deepEqual(found, [
    'a/index.html: seen (seen)',
    'b/index.html: seen (seen)',
    'index.html: seen (seen)',
  ]);
});

test('should say that a folder is no built site', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'none-'));
  context.after(() => rm(folder, { recursive: true }));
  assert.throws(() => openSite(folder), /is no built site: no index\.html/);
});

test('should print one table', () => {
  const finding = { file: 'a.html', what: 'found x', rule: 'x' };
  const checked = [
    { name: 'html', files: 120, findings: [], time: 1234 },
    { name: 'links', files: 3, findings: [finding], time: 0 },
  ];
  assert.equal(
    checkTable(checked),
    [
      'check         files findings     time',
      'html            120        0    1.2 s',
      'links             3        1    0.0 s',
    ].join('\n'),
  );
});

test('should not repeat a fault that every page has without end', () => {
  const findings = Array.from({ length: 1000 }, (_, at) => {
    return { file: `${at}.html`, line: 3, what: 'found x', rule: 'x' };
  });
  const lines = findingLines({ name: 'html', files: 1000, findings, time: 0 });
  assert.equal(lines.length, 21);
  assert.equal(lines[0], '0.html:3: found x (x)');
  assert.equal(lines.at(-1), '… and 980 more (x)');
});
