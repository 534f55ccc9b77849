import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesIn, titleLength } from '../../../src/2-lines/contents/inline.ts';

/** The entries of a text where the lines below say some words, with text between them. */
const parts = (text: string, ...said: string[]) =>
  partsAbove(
    text,
    said.flatMap((words) => [words, '近日，……']),
  );
const partsAbove = (text: string, lines: readonly string[]) =>
  entriesIn(text, (words) => (lines.includes(words) ? lines.indexOf(words) : undefined)).map(
    ({ start, end }) => text.slice(start, end),
  );

for (const text of ['1. 春茶开采 2. 茶机到位', '①春茶开采②茶机到位', '● 春茶开采 ● 茶机到位']) {
  test(`should part ${text}`, () => assert.equal(parts(text).length, 2));
}

test('should part entries at their page numbers', () => {
  assert.deepEqual(parts('春茶开采……1 茶机到位……2'), ['春茶开采……1', '茶机到位……2']);
});

test('should part at pauses and spaces only what is said again', () => {
  assert.deepEqual(parts('春茶开采；茶机到位', '春茶开采', '茶机到位'), ['春茶开采', '茶机到位']);
  assert.deepEqual(parts('春茶开采 茶机到位', '春茶开采', '茶机到位'), ['春茶开采', '茶机到位']);
  assert.deepEqual(parts('春茶开采 茶机到位', '春茶开采'), []);
  assert.deepEqual(parts('春茶开采；茶机到位'), []);
});

test('should not part a headline that the lines below print over two', () => {
  assert.deepEqual(partsAbove('春茶开采　茶机到位', ['春茶开采', '茶机到位', '近日，……']), []);
});

test('should not part a name that is set off at both ends, nor numbers that do not count', () => {
  assert.deepEqual(parts('★ 春茶开采 ★'), []);
  assert.deepEqual(parts('1. 春茶开采 3. 茶机到位'), []);
});

test('should find the heading of contents that goes on behind it', () => {
  assert.equal(titleLength('本期要目：1. 春茶开采'), 5);
  assert.equal(titleLength('【目录】春茶开采'), 4);
  assert.equal(titleLength('目录'), undefined);
  assert.equal(titleLength('茶园：春茶开采'), undefined);
});
