import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spelled } from '../../../src/3-blocks/rules/spelled.ts';
import { lineStance } from '../../support/lines.ts';

test('should hear the lines of a spelled headline speak for what they are in it', () => {
  const opens = { spelled: new Map([[0, 'opens' as const]]) };
  assert.equal(lineStance(spelled, 'headline', '春耕在即，', opens), 'for');
  assert.equal(lineStance(spelled, 'paragraph', '春耕在即，', opens), 'against');
  const goesOn = { spelled: new Map([[0, 'goes on' as const]]) };
  assert.equal(lineStance(spelled, 'headline, continued', '怎么保障？', goesOn), 'for');
  assert.equal(lineStance(spelled, 'headline', '怎么保障？', goesOn), 'against');
});

test('should have nothing to say of a line that no entry spells out', () => {
  assert.equal(lineStance(spelled, 'headline', '春耕在即，', { spelled: new Map() }), 'nothing');
});
