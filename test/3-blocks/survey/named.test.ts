import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedHeadings } from '../../../src/3-blocks/survey/named.ts';
import { pageOf } from '../../support/lines.ts';

const lines = pageOf('目录', '甲', '乙', '丙', '丁', '甲', '乙', '丙', '丁').printed;
const contents = { start: 1, end: 5 };
const echoes = (...later: [number, number][]) => ({
  later: new Map(later),
  earlier: new Map(later.map(([entry, heading]) => [heading, entry] as [number, number])),
});

test('should see that the contents name everything', () => {
  const all = echoes([1, 5], [2, 6], [3, 7], [4, 8]);
  assert.equal(namedHeadings(lines, contents, all).complete, true);
});

test('should not take contents for complete of which an entry is not found, or that are few', () => {
  const some = echoes([1, 5], [2, 6], [3, 7]);
  assert.equal(namedHeadings(lines, contents, some).complete, false);
  assert.equal(namedHeadings(lines, { start: 1, end: 4 }, some).complete, false);
  assert.equal(namedHeadings(lines, undefined, some).complete, false);
});
