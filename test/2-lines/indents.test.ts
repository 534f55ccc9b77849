import assert from 'node:assert/strict';
import { test } from 'node:test';
import { usualIndents } from '../../src/2-lines/indents.ts';
import { pageOf } from '../support/lines.ts';

const indents = (...given: number[]) =>
  usualIndents(given.map((indent) => ({ indent }))).map(({ indent }) => indent);

test('should take an indent of one width for that of two where paragraphs have no other', () => {
  assert.deepEqual(indents(1, 0, 1, 0, 1, 1), [2, 0, 2, 0, 2, 2]);
});

test('should leave it as it is where lines are indented by two as well, or few are indented', () => {
  assert.deepEqual(indents(1, 2, 1, 2, 1, 1), [1, 2, 1, 2, 1, 1]);
  assert.deepEqual(indents(1, 0, 1, 0, 1, 0), [1, 0, 1, 0, 1, 0]);
});

test('should leave other indents as they are', () => {
  assert.deepEqual(indents(1, 1, 1, 1, 0.5, 6), [2, 2, 2, 2, 0.5, 6]);
});

test('should see two spaces before each paragraph as an indent', () => {
  const lines = Array.from({ length: 4 }, () => ['  近日，会议在城西举行，会员参加了', '会议。']);
  assert.deepEqual(
    pageOf(...lines.flat()).printed.map(({ indent }) => indent),
    [2, 0, 2, 0, 2, 0, 2, 0],
  );
});
