import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unnamed } from '../../../src/3-blocks/rules/unnamed.ts';
import { lineStance } from '../../support/lines.ts';

const stance = (complete: boolean, earlier = new Map<number, number>()) =>
  lineStance(unnamed, 'headline', '作物学会召开年会', {
    firstProse: -1,
    named: { complete, gap: 0 },
    echoes: { later: new Map(), earlier },
  });

test('should hear that complete contents do not name a line speak against a headline', () => {
  assert.equal(stance(true), 'against');
});

test('should have nothing to say of a line they name, or where they are a selection', () => {
  assert.equal(stance(true, new Map([[0, 0]])), 'nothing');
  assert.equal(stance(false), 'nothing');
});
