import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareNumbers } from '../../../src/2-lines/contents/pages.ts';
import { splitLines } from '../../../src/2-lines/lines.ts';

const said = new Set(['春茶开采', '制茶开班', '质量抽检', '新添茶机120']);
const found = (...lines: string[]) => [
  ...bareNumbers(splitLines(lines.join('\n')), (words) => said.has(words)).values(),
];

test('should find numbers that rise behind what is said again', () => {
  assert.equal(found('春茶开采 1', '制茶开班 1', '质量抽检 3').length, 3);
  assert.equal(found('春茶开采1', '制茶开班1', '质量抽检3').length, 3);
});

test('should keep a number that the headline has as well', () => {
  assert.equal(found('春茶开采 1', '制茶开班 2', '质量抽检 3', '新添茶机120').length, 3);
});

test('should believe neither few numbers, nor such as name nothing that is said again', () => {
  assert.deepEqual(found('春茶开采 1', '制茶开班 2'), []);
  assert.deepEqual(found('甲组 1', '乙组 2', '丙组 3'), []);
});
