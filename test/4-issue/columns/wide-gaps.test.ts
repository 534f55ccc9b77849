import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Part } from '../../../src/4-issue/columns/parts.ts';
import { wideGaps } from '../../../src/4-issue/columns/wide-gaps.ts';

const gapsOf = (...gaps: number[]) =>
  wideGaps(gaps.map((gap) => ({ kind: 'text', gap, newPage: false }) as Part)).map(
    ({ gap }) => gap,
  );

test('should part pages at a gap that is wider than all others', () => {
  assert.deepEqual(gapsOf(0, 0, 1, 0, 0, 2, 0, 0, 1, 0), [0, 0, 1, 0, 0, 3, 0, 0, 1, 0]);
});

test('should part no pages at gaps that stand everywhere', () => {
  assert.deepEqual(gapsOf(0, 2, 1, 2, 0, 2), [0, 2, 1, 2, 0, 2]);
});

test('should part pages at single blank lines where none stands between texts', () => {
  const part = (kind: Part['kind'], gap = 0) => ({ kind, gap, newPage: false }) as Part;
  const page = [part('text'), part('text'), part('fragment'), part('fragment')];
  const next = (kind: Part['kind']) => [...page, part(kind, 1), ...page];
  assert.equal(wideGaps(next('section'))[4]?.gap, 3);
  assert.equal(wideGaps(next('text'))[4]?.gap, 1);
});
