import assert from 'node:assert/strict';
import { test } from 'node:test';
import { point } from '../../../src/3-blocks/rules/point.ts';
import { lineStance } from '../../support/lines.ts';

test('should hear a point inside an article speak for a paragraph and against a headline', () => {
  const points = { points: new Set([0]) };
  assert.equal(lineStance(point, 'paragraph', '（一）选用健康种苗', points), 'for');
  assert.equal(lineStance(point, 'headline', '（一）选用健康种苗', points), 'against');
});

test('should have nothing to say of a number that is no point', () => {
  const points = { points: new Set<number>() };
  assert.equal(lineStance(point, 'headline', '（一）选用健康种苗', points), 'nothing');
});
