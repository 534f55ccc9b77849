import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caption } from '../../../src/3-blocks/rules/caption.ts';
import { lineStance } from '../../support/lines.ts';

const below = { firstProse: 0 };

test('should hear a caption speak for a paragraph and against a headline', () => {
  assert.equal(lineStance(caption, 'paragraph', '图 1 采茶现场', below), 'for');
  assert.equal(lineStance(caption, 'headline', '图 1 采茶现场', below), 'against');
});

test('should have nothing to say of a headline that opens alike', () => {
  assert.equal(lineStance(caption, 'headline', '图书馆 1 号楼启用', below), 'nothing');
});
