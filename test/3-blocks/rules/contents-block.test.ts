import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsBlockRule } from '../../../src/3-blocks/rules/contents-block.ts';
import { lineStance } from '../../support/lines.ts';

const lines = ['目录', '· 甲', '· 乙', '甲'];
const stance = (at: number, contents: { start: number; end: number } | undefined) =>
  lineStance(contentsBlockRule, 'contents entry', lines, { contents }, at);

test('should hear a line of the block speak for an entry, and one below it against', () => {
  assert.equal(stance(2, { start: 1, end: 3 }), 'for');
  assert.equal(stance(3, { start: 1, end: 3 }), 'against');
});

test('should have nothing to say above the block, or without one', () => {
  assert.equal(stance(0, { start: 1, end: 3 }), 'nothing');
  assert.equal(stance(2, undefined), 'nothing');
});
