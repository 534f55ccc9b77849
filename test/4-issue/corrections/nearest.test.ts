import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../../src/4-issue/corrections/nearest.ts';

const source = '近日，作物学会走进通州区。会议由秘书长主持。\n市科协部署防汛工作';
const passages = [[{ start: 0, end: 22 }], [{ start: 23, end: source.length }]];

test('should find the sentence that shares most pairs of characters', () => {
  assert.equal(nearest(source, passages, '会议由副秘书长主持')?.text, '会议由秘书长主持。');
  assert.equal(nearest(source, passages, '市科协安排防汛工作')?.text, '市科协部署防汛工作');
});

test('should say where it stands', () => {
  const [span] = nearest(source, passages, '会议由副秘书长主持')?.passage ?? [];
  assert.equal(source.slice(span?.start, span?.end), '会议由秘书长主持。');
});

test('should find none where nothing is near', () => {
  assert.equal(nearest(source, passages, '月季花开满园'), undefined);
  assert.equal(nearest(source, [], '防汛工作'), undefined);
});
