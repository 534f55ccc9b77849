import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Part } from '../../../src/4-issue/columns/parts.ts';
import { wideGaps } from '../../../src/4-issue/columns/wide-gaps.ts';

const gapsOf = (...gaps: number[]) =>
  wideGaps(gaps.map((gap) => ({ gap, newPage: false }) as Part)).map(({ gap }) => gap);

test('should part pages at a gap that is wider than all others', () => {
  assert.deepEqual(gapsOf(0, 0, 1, 0, 0, 2, 0, 0, 1, 0), [0, 0, 1, 0, 0, 3, 0, 0, 1, 0]);
});

test('should part no pages at gaps that stand everywhere', () => {
  assert.deepEqual(gapsOf(0, 2, 1, 2, 0, 2), [0, 2, 1, 2, 0, 2]);
});
