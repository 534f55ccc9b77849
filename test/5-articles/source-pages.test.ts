import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPassage } from '../../src/2-lines/passage.ts';
import { sourceFiles } from '../../src/5-articles/source-pages.ts';
import {
  type SourceTile,
  sourcePage,
  sourcePageName,
  sourceSummary,
  summaryName,
} from '../../src/5-articles/source-record.ts';
import { ingestText } from '../../src/ingest.ts';
import { anyLines } from '../3-blocks/random-lines.ts';
import { issueOf } from '../support/lines.ts';

/** What the files say, checked as the site checks it. */
function read(files: readonly { name: string; text: string }[]) {
  const json = (name: string) => JSON.parse(files.find((file) => file.name === name)?.text ?? '');
  const summary = sourceSummary.parse(json(summaryName));
  const pages = summary.pages.map((_, index) => sourcePage.parse(json(sourcePageName(index + 1))));
  assert.equal(files.length, pages.length + 1);
  return { summary, pages };
}

/** Without the doubts, which are filed beside the source. */
const ofSource = (files: readonly { name: string; text: string }[]) =>
  files.filter(({ name }) => name.startsWith('source'));

const textOf = (tiles: readonly SourceTile[]) => tiles.map(([, text]) => text).join('');
const whole = (pages: readonly SourceTile[][]) => textOf(pages.flat());
const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

const small = [
  '科协每周动态 第7期',
  '【学会动态】',
  '■ 作物学会召开年会',
  '　　近日，北京作物学会在通州区召开年会，一百二十位会员参加。（北京作物学会）',
  '编辑：张红波',
];

test('should file the source as tiles that say what they became and in which article', () => {
  const { pages } = read(sourceFiles(issueOf(...small).issue));
  assert.deepEqual(pages[0]?.slice(0, 10), [
    ['masthead', '科协每周动态 第7期'],
    ['space', '\n'],
    ['mark', '【'],
    ['section', '学会动态'],
    ['mark', '】'],
    ['space', '\n'],
    ['mark', '■'],
    ['space', ' '],
    ['headline', '作物学会召开年会', 1],
    ['space', '\n　　'],
  ]);
});

test('should say where each article starts', () => {
  const { summary } = read(sourceFiles(issueOf(...small).issue, 'gb18030'));
  assert.deepEqual(summary.articles, [{ page: 1, line: 3 }]);
  assert.equal(summary.encoding, 'gb18030');
  assert.equal(summary.lines, 5);
});

test('should keep the source to the character, and count all of it, whatever the lines', () => {
  fc.assert(
    fc.property(anyLines(40), fc.constantFrom('\n', '\r\n', '\n\f', '\u2028'), (lines, end) => {
      const { issue } = issueOf(lines.join(end));
      const { summary, pages } = read(sourceFiles(issue));
      assert.equal(whole(pages), issue.source);
      assert.equal(sum(summary.characters), [...issue.source].length);
    }),
    { numRuns: 200 },
  );
});

test('should keep characters that JSON and Unicode have no form for', () => {
  const odd = fc.constantFrom('\0', '\ud800', '\udc00', '\ufeff', '\uffff', '𠮷', '\u202e', '"\\');
  fc.assert(
    fc.property(fc.array(odd), fc.array(odd), (before, after) => {
      const { issue } = issueOf(
        ...small,
        `近日，${before.join('')}学会${after.join('')}召开会议。`,
      );
      assert.equal(whole(read(sourceFiles(issue)).pages), issue.source);
    }),
  );
});

const samples = 'content/bulletins';
const names = readdirSync(samples).filter((name) => name.endsWith('.txt'));

for (const name of names) {
  test(`should keep ${name} to the character, also with lines cut, doubled and swapped`, () => {
    const text = readFileSync(join(samples, name), 'utf8');
    const lines = text.split('\n');
    const place = fc.nat(lines.length - 1);
    fc.assert(
      fc.property(place, place, fc.nat(30), (from, to, cut) => {
        const mutated = [...lines];
        mutated[to] = `${lines[from] ?? ''}`.slice(cut);
        mutated.splice(from, 1, lines[to] ?? '', '\f');
        const { result } = ingestText({ name, path: name, text: mutated.join('\n') });
        assert.ok(result);
        assert.equal(whole(read(ofSource(result.beside)).pages), mutated.join('\n'));
      }),
      { numRuns: 8 },
    );
  });

  test(`should hold every character of the paragraphs of ${name} in tiles of their article`, () => {
    const text = readFileSync(join(samples, name), 'utf8');
    const { result } = ingestText({ name, path: name, text });
    assert.ok(result);
    const tiles = read(ofSource(result.beside)).pages.flat();
    result.issue.articles.forEach((article, index) => {
      const own = tiles.filter((tile) => tile[0] === 'paragraph' && tile[2] === index + 1);
      const said = article.paragraphs.map((passage) => readPassage(text, passage)).join('');
      const letters = (words: string) => [...words.replace(/\s/gu, '')].sort().join('');
      assert.equal(letters(textOf(own)), letters(said));
    });
  });
}

test('should cut a long source into pages of whole lines', () => {
  const lines = Array.from({ length: 2_500 }, (_, index) => `第 ${index} 行，学会召开会议。`);
  const { issue } = issueOf(...small, ...lines);
  const { summary, pages } = read(sourceFiles(issue));
  assert.equal(whole(pages), issue.source);
  assert.deepEqual(summary.pages[1], { line: 1_001, column: 1 });
  for (const page of pages.slice(0, -1)) assert.ok(textOf(page).endsWith('\n'));
});

test('should cut a line only where it is longer than a page, and never through a character', () => {
  const { issue } = issueOf(...small, `近日，${'𠮷'.repeat(60_000)}。`, '会议由秘书长主持。');
  const { summary, pages } = read(sourceFiles(issue));
  assert.equal(whole(pages), issue.source);
  assert.ok(pages.every((page) => textOf(page).length <= 50_000));
  assert.doesNotMatch(pages.map(textOf).join(' '), /\p{Surrogate}/u);
  assert.deepEqual(summary.pages[1], { line: 6, column: 1 });
  assert.equal(summary.pages[2]?.line, 6);
});
