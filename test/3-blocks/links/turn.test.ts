import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turn } from '../../../src/3-blocks/links/turn.ts';
import { linkStance } from '../../support/lines.ts';

const lines = ['老秦：四十一次', '编者：手还有用吗？'];
const goesOn = ['paragraph', 'paragraph, continued'] as const;

test('should hear a turn of an interview stand for itself', () => {
  assert.equal(linkStance(turn, goesOn, lines, { speakers: new Set([1]) }), 'against');
});

test('should have nothing to say where nobody speaks', () => {
  assert.equal(linkStance(turn, goesOn, lines, { speakers: new Set() }), 'nothing');
});
