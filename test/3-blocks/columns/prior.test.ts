import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prior } from '../../../src/3-blocks/columns/prior.ts';
import { lineStance } from '../../support/lines.ts';

test('should hold sections for rare, and prose for nothing special', () => {
  assert.equal(lineStance(prior, 'section', '学会动态'), 'against');
  assert.equal(lineStance(prior, 'paragraph', '学会动态'), 'nothing');
});
