import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare } from '../../../src/3-blocks/columns/bare.ts';
import { lineStance } from '../../support/lines.ts';

test('should take a line without punctuation for a headline rather than for prose', () => {
  assert.equal(lineStance(bare, 'headline', '共建青年科学家工作站'), 'for');
  assert.equal(lineStance(bare, 'headline', '“光影里的科学家”摄影展'), 'for');
});

test('should take commas and stops for prose', () => {
  assert.equal(lineStance(bare, 'paragraph', '磅，位于龙溪坝的试验田'), 'for');
  assert.equal(lineStance(bare, 'section', '磅，位于龙溪坝的试验田'), 'against');
});
