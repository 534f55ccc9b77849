import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsBlockRule } from '../../../src/3-blocks/rules/contents-block.ts';
import { lineStance } from '../../support/lines.ts';

const stance = (contents: { start: number; end: number } | undefined) =>
  lineStance(contentsBlockRule, 'contents entry', '· 田埂上的课堂', { contents });

test('should hear a line within the contents speak for an entry', () => {
  assert.equal(stance({ start: 0, end: 2 }), 'for');
});

test('should have nothing to say of a line above the contents, or where there are none', () => {
  assert.equal(stance({ start: 1, end: 3 }), 'nothing');
  assert.equal(stance(undefined), 'nothing');
});

test('should hear a line below the contents speak against an entry', () => {
  assert.equal(stance({ start: 0, end: 0 }), 'against');
});
