/** Files that nobody made by hand: every one comes to an end, and loses nothing or says what was refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tile } from '../src/4-issue/tiles.ts';
import { ingestText } from '../src/ingest.ts';

const masthead = '科协每周动态\n2023年第7期\n省科协办公室编 2023年3月10日\n\n';
const headline = '省科协召开年度工作会议\n';
const prose = '近日，省科协组织专家赴各地开展调研，深入了解基层科普工作情况，并与当地同志座谈。\n';
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const ingest = (text: string) => ingestText({ name: 'a.txt', path: 'a.txt', text });

const hostile: Record<string, string> = {
  'a line of two million characters': headline + prose.trim().repeat(50_000),
  'a line of a million numbers': `${headline}${'1.'.repeat(1_000_000)}\n${prose}`,
  'a line of a million marks of a list': `${headline}${'、'.repeat(1_000_000)}\n${prose}`,
  'brackets in brackets': `${headline}${'（'.repeat(200_000)}甲${'）'.repeat(200_000)}\n${prose}`,
  'a hundred thousand blank lines': `${headline}${'\n'.repeat(100_000)}${prose}`,
  'three thousand lines of 【甲】': `${'【甲】\n'.repeat(3000)}${headline}${prose}`,
  'four thousand lines of one character': `${headline}${prose}${'甲\n'.repeat(4000)}`,
  'three thousand credits': `${headline}${prose}${times(3000, (n) => `（甲${n}学会）\n`)}`,
  'three thousand entries of contents': `目录\n${times(3000, (n) => `● 第${n}届年会召开\n`)}\n${headline}${prose}`,
  'texts and headlines of columns on one page':
    times(400, (n) => `日前，${n}${prose}`) + times(400, (n) => `第${n}届年会在京召开\n`),
  'a paragraph over three thousand lines': `${headline}近日，${'省科协组织专家赴各地开展调研，深入了解、\n'.repeat(3000)}`,
};

for (const [what, text] of Object.entries(hostile)) {
  test(`should keep every character of ${what}`, () => {
    const source = masthead + text;
    const { result, diagnostics } = ingest(source);
    if (!result) {
      assert.ok(
        diagnostics.some(({ rule, severity }) => rule === 'no-article' && severity === 'error'),
      );
      return;
    }
    const tiles = tile(result.issue);
    assert.equal(tiles.map(({ start, end }) => source.slice(start, end)).join(''), source);
  });
}

test('should find a thousand articles in one bulletin, and the entries that name them', () => {
  const titles = Array.from({ length: 1000 }, (_, n) => `第${n}届学术年会在京召开`);
  const contents = titles.map((title) => `● ${title}\n`).join('');
  const body = titles.map((title) => `${title}\n\n${prose}\n`).join('');
  const { result, diagnostics } = ingest(`${masthead}目录\n${contents}\n${body}`);
  assert.equal(result?.issue.articles.length, 1000);
  assert.ok(diagnostics.every(({ rule }) => rule !== 'contents-not-found'));
});

test('should refuse a bulletin of more lines than memory holds, saying how many it takes', () => {
  const { result, diagnostics } = ingest(`${masthead}${'【甲】\n'.repeat(250_000)}`);
  assert.equal(result, undefined);
  assert.deepEqual(
    diagnostics.map(({ rule, severity }) => [rule, severity]),
    [['oversized-file', 'error']],
  );
  assert.match(diagnostics[0]?.message.en ?? '', /more than 250000 lines/u);
});
