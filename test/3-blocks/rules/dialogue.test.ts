import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialogue } from '../../../src/3-blocks/rules/dialogue.ts';
import { lineStance } from '../../support/lines.ts';

const line = '编者：您返工过几次？';

test('should hear what somebody says in an interview speak for a paragraph', () => {
  const facts = { speakers: new Set([0]) };
  assert.equal(lineStance(dialogue, 'paragraph', line, facts), 'for');
  assert.equal(lineStance(dialogue, 'headline', line, facts), 'against');
});

test('should have nothing to say where nobody speaks', () => {
  assert.equal(lineStance(dialogue, 'headline', line, { speakers: new Set() }), 'nothing');
});
